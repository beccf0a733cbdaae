// Takes the outgoing links of changed conflicts away, before new ones are made.
UNWIND $rows AS row
MATCH (:Conflict {id: row.id})-[old]->()
DELETE old;
