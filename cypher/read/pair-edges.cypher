// All edges between two entities, in either direction.
MATCH (s:Entity)-[r]->(o:Entity)
WHERE (s.id = $a AND o.id = $b) OR (s.id = $b AND o.id = $a)
RETURN r {.id, .claims, .sources, .origins, .speakers, .modalities, .standing, .certainty, .sensitive, .conflicts, .trial, .dateFrom, .dateTo, .asOf} AS props, s.id AS subject, type(r) AS relation, o.id AS object
ORDER BY r.id;
