// Removes edges that the dataset no longer has.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id IN $ids
DELETE r;
