// Upserts claims.
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row.props;
