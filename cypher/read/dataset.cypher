// What is loaded: version, time, and a hash of all that is stored.
MATCH (d:Dataset {id: 'current'})
WHERE d.version IS NOT NULL
RETURN d.version AS version, d.loadedAt AS loadedAt, d.fingerprint AS fingerprint;
