// Takes the write lock of the dataset, so that two loads follow one another.
MERGE (d:Dataset {id: 'current'})
SET d.lockedBy = $token
RETURN d.version AS version;
