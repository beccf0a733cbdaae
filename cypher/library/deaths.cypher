// title: How many died, according to whom
// question: How many were killed in which event or by whom, and who says so?
MATCH (c:Claim)-[:SUBJECT]->(who:Entity)
WHERE c.relation IN ['KILLED_IN', 'KILLED_BY']
MATCH (c)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (c)-[:QUALIFIER {name: 'event'}]->(event:Event)
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN who.name AS who, c.relation AS relation, object.name AS object, event.name AS event,
  c.q_count_min AS countFrom, c.q_count_max AS countTo, c.polarity AS polarity, c.modality AS modality,
  speaker.name AS saidBy, c.source AS source, x.part AS part, c.id AS claim
ORDER BY claim;
