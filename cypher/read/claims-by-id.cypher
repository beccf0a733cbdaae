// Claims named by their ids, whole.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.record AS record
ORDER BY c.id;
