// Every edge rests on at least one claim, and each of them is stored.
MATCH (s:Entity)-[r]->(o:Entity)
OPTIONAL MATCH (c:Claim)
WHERE c.id IN r.claims
WITH r.id AS edge, size(r.claims) AS named, count(c) AS found
WHERE named = 0 OR found < named
RETURN edge AS broken, 'an edge rests on a claim that is not stored' AS why;
