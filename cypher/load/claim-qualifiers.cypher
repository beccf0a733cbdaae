// Links claims to the entities among their qualifiers.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[:QUALIFIER {name: row.name}]->(e);
