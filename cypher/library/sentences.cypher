// title: Who was sentenced to what
// question: Which sentences were passed on whom in which proceedings, before which court, and who says so?
MATCH (c:Claim {relation: 'SENTENCED_IN'})-[:SUBJECT]->(person:Entity)
MATCH (c)-[:OBJECT]->(trial:Trial)
OPTIONAL MATCH (trial)-[:HEARD_BY]->(court:Entity)
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN person.name AS person, trial.name AS trial, court.name AS court, c.q_sentence AS sentence,
  c.q_term_min AS termFrom, c.q_term_max AS termTo, c.q_amount_min AS amount, c.q_currency AS currency,
  c.q_subset AS subset, c.q_reason AS reason, c.polarity AS polarity, c.modality AS modality,
  speaker.name AS saidBy, c.source AS source, x.part AS part, c.id AS claim
ORDER BY person, claim, court;
