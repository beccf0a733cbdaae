// title: What one asked of whom
// question: What did a person or an organization call for, of whom, and over whom or what?
// parameter asker: the id or name of the one who asked, such as hrf
MATCH (c:Claim {relation: 'CALLED_ON'})-[:SUBJECT]->(asker:Entity)
WHERE asker.id = $asker OR asker.name = $asker
MATCH (c)-[:OBJECT]->(asked:Entity)
OPTIONAL MATCH (c)-[:QUALIFIER {name: 'concerning'}]->(about:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN asked.name AS asked, c.q_demand AS demand, about.name AS concerning, c.date AS date,
  c.modality AS modality, c.source AS source, x.part AS part, c.id AS claim
ORDER BY claim;
