// One entity, whole.
MATCH (n:Entity {id: $id})
RETURN n.record AS record;
