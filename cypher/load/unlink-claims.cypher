// Takes the outgoing links of changed claims away, before new ones are made.
UNWIND $rows AS row
MATCH (:Claim {id: row.id})-[old]->()
DELETE old;
