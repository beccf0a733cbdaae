// title: Trials and their monitors
// question: Which proceedings were monitored, by whom, and what did the monitors conclude?
MATCH (c:Claim {relation: 'MONITORED_BY'})-[:SUBJECT]->(t:Trial)
MATCH (c)-[:OBJECT]->(monitor:Entity)
OPTIONAL MATCH (f:Claim {modality: 'finding'})-[:SPEAKER {rank: 0}]->(monitor)
WHERE f.subject = t.id OR f.q_trial = t.id
OPTIONAL MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN t.name AS trial, monitor.name AS monitor, coalesce(c.date, c.dateInferred) AS date,
  subject.name AS conclusionOn, f.relation AS conclusion, object.name AS object, f.polarity AS polarity,
  f.statement AS statement, c.source AS source, x.part AS part, c.id AS claim, f.id AS conclusionClaim
ORDER BY claim, conclusionClaim;
