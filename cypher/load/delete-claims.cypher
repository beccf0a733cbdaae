// Removes claims that the dataset no longer has, with all that hangs on them.
UNWIND $ids AS id
MATCH (n:Claim {id: id})
DETACH DELETE n;
