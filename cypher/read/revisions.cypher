// Which version followed which, the newest first.
MATCH (n:Revision)
RETURN n.id AS id, n.previous AS previous, n.version AS version, n.loadedAt AS loadedAt
ORDER BY n.id DESC;
