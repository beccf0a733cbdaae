// Links conflicts to the claims on their sides.
UNWIND $rows AS row
MATCH (c:Conflict {id: row.conflict})
MATCH (k:Claim {id: row.claim})
MERGE (c)-[:BETWEEN]->(k);
