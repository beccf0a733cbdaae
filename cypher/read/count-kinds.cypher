// How many entities there are of each kind.
MATCH (e:Entity)
RETURN e.kind AS name, count(*) AS total
ORDER BY name;
