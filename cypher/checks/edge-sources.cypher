// The sources named on an edge are the sources its claims cite.
MATCH (:Entity)-[r]->(:Entity)
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE c.id IN r.claims
WITH r.id AS edge, r.sourceCount AS named, count(DISTINCT s.id) AS cited
WHERE named <> cited
RETURN edge AS broken, 'an edge names other sources than its claims cite' AS why;
