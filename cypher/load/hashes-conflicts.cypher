// The id and content hash of every stored Conflict.
MATCH (n:Conflict)
RETURN n.id AS id, n.hash AS hash;
