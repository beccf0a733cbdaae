// The id and content hash of every stored Source.
MATCH (n:Source)
RETURN n.id AS id, n.hash AS hash;
