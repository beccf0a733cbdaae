// title: Charged under an article
// question: Who was charged with, convicted or acquitted of an offence, what became of each, and who says so?
// parameter charge: the charge's id or name, such as kz-cc-164
MATCH (first:Claim)-[:OBJECT]->(charge:Charge)
WHERE (charge.id = $charge OR charge.name = $charge)
  AND first.relation IN ['CHARGED_WITH', 'CONVICTED_OF', 'ACQUITTED_OF']
MATCH (first)-[:SUBJECT]->(person:Entity)
WITH DISTINCT person, charge
MATCH (c:Claim)-[:SUBJECT]->(person)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE (c.relation IN ['CHARGED_WITH', 'CONVICTED_OF', 'ACQUITTED_OF'] AND o.id = charge.id)
  OR (c.relation = 'DEFENDANT_IN' AND c.q_status IS NOT NULL)
  OR c.relation IN ['SENTENCED_IN', 'SENTENCE_REDUCED_BY', 'APPEALED_TO', 'UPHELD_BY',
    'REQUEST_REFUSED_BY', 'IMPRISONED_IN', 'RELEASED_BY']
OPTIONAL MATCH (c)-[:SPEAKER {rank: 0}]->(speaker:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN person.name AS person, c.relation AS step, o.name AS object, coalesce(c.date, c.dateInferred) AS date,
  coalesce(c.articleStated, true) AS articleStated, c.q_term_min AS termFrom, c.q_term_max AS termTo,
  c.q_sentence AS sentence, c.q_status AS status, c.q_request AS request, c.q_subset AS subset,
  c.polarity AS polarity, c.modality AS modality, speaker.name AS saidBy, c.source AS source, x.part AS part,
  c.id AS claim
ORDER BY person, claim;
