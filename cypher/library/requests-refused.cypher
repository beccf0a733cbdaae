// title: Requests refused in a trial
// question: What was a side of a trial refused, by whom, and who says so?
// parameter proceeding: the proceeding's id or name, such as zhovtis-trial-2009
MATCH (t:Trial)
WHERE t.id = $proceeding OR t.name = $proceeding
MATCH (c:Claim {relation: 'REQUEST_REFUSED_BY', q_trial: t.id})-[:SUBJECT]->(asker:Entity)
MATCH (c)-[:OBJECT]->(court:Entity)
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN asker.name AS asker, c.q_request AS request, court.name AS refusedBy, c.q_agent AS agent,
  coalesce(c.q_reason, c.q_grounds) AS reason, c.q_outcome AS outcome, speaker.name AS saidBy,
  c.source AS source, x.part AS part, c.id AS claim
ORDER BY claim;
