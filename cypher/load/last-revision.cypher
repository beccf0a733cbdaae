// The id of the newest revision, where there is one.
MATCH (n:Revision)
RETURN n.id AS id
ORDER BY n.id DESC
LIMIT 1;
