// Upserts edges of one relation; __RELATION__ stands for a name of the registry.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:__RELATION__ {id: row.id}]->(o)
SET r = row.props;
