// How much a database holds: a server that tests may write to holds nothing.
MATCH (n) RETURN count(n) AS nodes;
