// title: What is denied
// question: Which acts of one sort are denied, by whom, on what grounds, and who says that they took place?
// parameter relation: the sort of act, by its name in the registry, such as BLOCKED_BY
MATCH (c:Claim {relation: $relation, modality: 'denied'})-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(denier:Entity)
OPTIONAL MATCH (a:Claim {relation: $relation, subject: subject.id, object: object.id, polarity: 'affirmative'})
WHERE a.modality <> 'denied'
OPTIONAL MATCH (a)-[:SPEAKER {rank: 0}]->(affirmer:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN subject.name AS subject, object.name AS object, denier.name AS deniedBy, c.q_reason AS reason,
  c.source AS source, x.part AS part, c.id AS claim, a.modality AS toldAs, affirmer.name AS toldBy, a.source AS toldIn,
  a.id AS toldClaim
ORDER BY claim, toldClaim;
