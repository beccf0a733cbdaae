// title: What is disputed
// question: On which edges do the sources differ, or is what one says denied by another?
MATCH (s:Entity)-[r]->(o:Entity)
WHERE r.standing = 'disputed' OR r.standing = 'denied'
RETURN r.id AS edge, s.name AS subject, type(r) AS relation, o.name AS object, r.standing AS standing, r.sources AS sources
ORDER BY edge;
