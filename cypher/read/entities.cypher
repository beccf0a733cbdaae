// Every Entity, whole.
MATCH (n:Entity)
RETURN n.record AS record
ORDER BY n.id;
