// Every Conflict, whole.
MATCH (n:Conflict)
RETURN n.record AS record
ORDER BY n.id;
