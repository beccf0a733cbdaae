// The id and content hash of every stored Entity.
MATCH (n:Entity)
RETURN n.id AS id, n.hash AS hash;
