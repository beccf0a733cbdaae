// The id and content hash of every stored Claim.
MATCH (n:Claim)
RETURN n.id AS id, n.hash AS hash;
