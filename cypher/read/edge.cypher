// One edge.
MATCH (s:Entity {id: $subject})-[r]->(o:Entity)
WHERE r.id = $id
RETURN r {.id, .claims, .sources, .origins, .speakers, .modalities, .standing, .certainty, .sensitive, .conflicts, .trial, .dateFrom, .dateTo, .asOf} AS props, s.id AS subject, type(r) AS relation, o.id AS object;
