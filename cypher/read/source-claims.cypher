// The claims that cite one source, in the order of its text.
MATCH (c:Claim)-[x:CITES]->(s:Source {id: $id})
RETURN c.record AS record
ORDER BY x.start, c.id;
