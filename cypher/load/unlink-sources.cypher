// Takes the outgoing links of changed sources away, before new ones are made.
UNWIND $rows AS row
MATCH (:Source {id: row.id})-[old]->()
DELETE old;
