// Upserts entities of one kind; __KIND__ stands for a name of the closed list of kinds.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:Person:Group:Organization:Institution:Trial:Charge:Event:Law:Place:Publication
SET e = row.props
SET e:__KIND__;
