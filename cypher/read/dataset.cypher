// What is loaded: version and time.
MATCH (d:Dataset {id: 'current'})
WHERE d.version IS NOT NULL
RETURN d.version AS version, d.loadedAt AS loadedAt;
