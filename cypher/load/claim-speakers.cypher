// Links claims to their speakers; rank 0 is nearest the event.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[x:SPEAKER]->(e)
SET x.rank = row.rank;
