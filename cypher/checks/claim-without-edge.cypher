// Every claim is part of an edge of its relation between its two ends.
MATCH (c:Claim)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (s)-[r]->(o)
WHERE type(r) = c.relation AND c.id IN r.claims
WITH c.id AS claim, count(r) AS edges
WHERE edges <> 1
RETURN claim AS broken, 'a claim is not in exactly one edge' AS why;
