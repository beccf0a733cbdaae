// Removes entities that the dataset no longer has, with all that hangs on them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n;
