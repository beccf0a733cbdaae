// title: Torture alleged in a trial
// question: Which defendants say that they were ill-treated, by whom, and which authority looked into it (sensitive claims left out)?
// parameter trial: the trial's id or name, such as zhanaozen-oil-workers-trial-2012
MATCH (t:Trial)
WHERE t.id = $trial OR t.name = $trial
MATCH (c:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
WHERE c.sensitive = false
  AND (
    (c.relation = 'ILL_TREATED_BY' AND (c.q_trial = t.id OR EXISTS { (subject)-[:DEFENDANT_IN]->(t) }))
    OR (c.relation = 'INVESTIGATED_BY' AND c.q_trial = t.id AND NOT EXISTS { (subject)-[:DEFENDANT_IN]->(t) })
  )
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN subject.name AS subject, c.relation AS relation, object.name AS object, c.modality AS modality,
  c.polarity AS polarity, speaker.name AS saidBy, c.q_form AS form, c.q_subset AS subset,
  c.q_outcome AS outcome, c.source AS source, x.part AS part, c.id AS claim
ORDER BY claim;
