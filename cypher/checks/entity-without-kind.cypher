// Every entity has its one kind as a label beside :Entity.
MATCH (e:Entity)
WITH e.id AS entity, size(labels(e)) AS labelCount, e.kind AS kind, labels(e) AS names
WHERE labelCount <> 2 OR NOT kind IN names
RETURN entity AS broken, 'an entity does not carry exactly its kind as a label' AS why;
