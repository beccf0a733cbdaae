// Every edge between two entities.
MATCH (s:Entity)-[r]->(o:Entity)
RETURN r {.id, .claims, .sources, .origins, .speakers, .modalities, .standing, .certainty, .sensitive, .conflicts, .trial, .dateFrom, .dateTo, .asOf} AS props, s.id AS subject, type(r) AS relation, o.id AS object
ORDER BY r.id;
