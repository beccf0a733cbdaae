// title: Measures against journalists and media
// question: Which measures were taken against named outlets, their staff and other journalists, and by whom?
// parameter groups: a list of ids or names of groups whose people count beside the outlets' staff, such as journalists-kz
MATCH (target:Entity)
WHERE target:Publication
  OR (target:Person AND EXISTS {
    (target)-[:HOLDS_POST|LEADS|WORKS_FOR|MEMBER_OF]->(body:Entity)
    WHERE body:Publication OR body.id IN $groups OR body.name IN $groups
  })
MATCH (c:Claim)-[end:SUBJECT|OBJECT]->(target)
MATCH (c)-[other:SUBJECT|OBJECT]->(counterpart:Entity)
WHERE c.sensitive = false AND type(end) <> type(other)
  AND (
    (type(end) = 'SUBJECT' AND c.relation IN ['CHARGED_WITH', 'DEFENDANT_IN', 'CONVICTED_OF', 'SENTENCED_IN',
      'PROSECUTED_BY', 'INVESTIGATED_BY', 'SUED_BY', 'DETAINED_BY', 'IMPRISONED_IN', 'RELEASED_BY',
      'SENTENCE_REDUCED_BY', 'FINED_BY', 'BAN_SOUGHT_BY', 'BANNED_BY', 'CLOSED_BY', 'BLOCKED_BY',
      'SUPPRESSED_BY', 'PUNISHED_BY', 'HARASSED_BY', 'THREATENED_BY', 'ATTACKED_BY', 'ILL_TREATED_BY'])
    OR (type(end) = 'OBJECT' AND c.relation = 'AWARDED_AGAINST')
    OR (type(end) = 'OBJECT' AND c.relation = 'CONCERNS' AND counterpart:Event)
  )
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN target.name AS target, c.relation AS measure, counterpart.name AS counterpart,
  coalesce(c.date, c.dateInferred) AS date, coalesce(c.q_form, c.q_sentence, c.q_outcome) AS detail,
  c.q_duration AS duration, c.q_amount_min AS amount, c.q_currency AS currency, c.modality AS modality,
  c.polarity AS polarity, speaker.name AS saidBy,
  c.source AS source, x.part AS part, c.id AS claim
ORDER BY target, claim;
