// For the contract suite: more rows to look at than any deadline allows.
MATCH (e0:Entity), (e1:Entity), (e2:Entity), (e3:Entity), (e4:Entity), (e5:Entity), (e6:Entity), (e7:Entity), (e8:Entity), (e9:Entity), (e10:Entity), (e11:Entity)
WHERE e0.name <> e11.name
RETURN sum(e0.x) AS n;
