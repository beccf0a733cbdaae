// For the contract suite: more rows than its limit.
MATCH (e:Entity)
RETURN e.id AS id
ORDER BY id;
