// The id and content hash of every stored edge between two entities.
MATCH (:Entity)-[r]->(:Entity)
RETURN r.id AS id, r.hash AS hash;
