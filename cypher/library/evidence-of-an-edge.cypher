// title: The evidence of an edge
// question: Which claims does an edge rest on, in which words of which document?
// parameter edge: the edge's id, such as vladimir-kozlov|CHARGED_WITH|kz-cc-164
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id = $edge
MATCH (c:Claim)-[x:CITES]->(s:Source)
WHERE c.id IN r.claims
RETURN c.id AS claim, c.statement AS statement, c.modality AS modality, x.quote AS quote, s.title AS source
ORDER BY claim;
