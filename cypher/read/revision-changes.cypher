// What some revisions changed, the oldest first.
UNWIND $ids AS id
MATCH (n:Revision {id: id})
RETURN n.changes AS changes
ORDER BY n.id;
