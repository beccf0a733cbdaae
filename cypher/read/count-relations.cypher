// How many edges there are of each relation.
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS name, count(*) AS total
ORDER BY name;
