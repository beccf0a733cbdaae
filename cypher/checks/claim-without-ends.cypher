// Every claim has one subject and one object.
MATCH (c:Claim)
WITH c.id AS claim, COUNT { (c)-[:SUBJECT]->(:Entity) } AS subjects, COUNT { (c)-[:OBJECT]->(:Entity) } AS objects
WHERE subjects <> 1 OR objects <> 1
RETURN claim AS broken, 'a claim does not have one subject and one object' AS why;
