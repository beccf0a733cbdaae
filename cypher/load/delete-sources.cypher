// Removes sources that the dataset no longer has, with all that hangs on them.
UNWIND $ids AS id
MATCH (n:Source {id: id})
DETACH DELETE n;
