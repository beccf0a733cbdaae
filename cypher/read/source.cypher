// One source, whole.
MATCH (n:Source {id: $id})
RETURN n.record AS record;
