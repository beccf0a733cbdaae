// Links sources to their publishers.
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[:PUBLISHED_BY]->(e);
