// Upserts conflicts.
UNWIND $rows AS row
MERGE (n:Conflict {id: row.id})
SET n = row.props;
