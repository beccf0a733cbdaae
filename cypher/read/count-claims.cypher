// How many claims cite each source.
MATCH (s:Source)
RETURN s.id AS name, COUNT { (:Claim)-[:CITES]->(s) } AS total
ORDER BY name;
