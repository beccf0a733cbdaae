// The edges that one entity is an end of. A loop comes back once.
MATCH (e:Entity {id: $id})-[r]-(:Entity)
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
RETURN r {.id, .claims, .sources, .origins, .speakers, .modalities, .standing, .certainty, .sensitive, .conflicts, .trial, .dateFrom, .dateTo, .asOf} AS props, s.id AS subject, type(r) AS relation, o.id AS object
ORDER BY r.id;
