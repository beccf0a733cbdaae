// Every Source, whole.
MATCH (n:Source)
RETURN n.record AS record
ORDER BY n.id;
