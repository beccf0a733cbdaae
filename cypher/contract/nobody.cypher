// For the contract suite: columns without rows.
MATCH (e:Entity {id: 'nobody'})
RETURN e.id AS id, e.name AS name;
