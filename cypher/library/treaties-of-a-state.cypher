// title: Treaties of a state
// question: Which treaties did a state sign, ratify or accede to, and who says so?
// parameter state: the state's id or name, such as kazakhstan
MATCH (c:Claim)-[:SUBJECT]->(state:Entity)
WHERE (state.id = $state OR state.name = $state) AND c.relation IN ['PARTY_TO', 'SIGNED']
MATCH (c)-[:OBJECT]->(treaty:Law)
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN treaty.name AS treaty, c.relation AS relation, c.q_action AS action, c.date AS date, c.q_note AS note,
  speaker.name AS saidBy, c.source AS source, x.part AS part, c.id AS claim
ORDER BY treaty, claim;
