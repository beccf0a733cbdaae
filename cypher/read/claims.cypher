// Every Claim, whole.
MATCH (n:Claim)
RETURN n.record AS record
ORDER BY n.id;
