// Every claim cites exactly one source, with a span and a quote.
MATCH (c:Claim)
OPTIONAL MATCH (c)-[x:CITES]->(s:Source)
WHERE x.quote <> '' AND x.start < x.end
WITH c.id AS claim, count(s) AS citations
WHERE citations <> 1
RETURN claim AS broken, 'a claim does not cite exactly one passage' AS why;
