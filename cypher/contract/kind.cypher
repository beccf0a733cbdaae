// For the contract suite: one row by a parameter.
MATCH (e:Entity {id: $id})
RETURN e.kind AS kind;
