// title: Suits against a person or an outlet
// question: Who sued a person or an outlet, over what, before whom, and how did it end?
// parameter person: the id or name of the one who was sued, such as elena-semenova
MATCH (c:Claim {relation: 'SUED_BY'})-[:SUBJECT]->(person:Entity)
WHERE person.id = $person OR person.name = $person
MATCH (c)-[:OBJECT]->(plaintiff:Entity)
OPTIONAL MATCH (c)-[:QUALIFIER {name: 'trial'}]->(suit:Trial)
OPTIONAL MATCH (suit)-[:AROSE_FROM]->(cause:Entity)
OPTIONAL MATCH (suit)-[:HEARD_BY]->(court:Entity)
OPTIONAL MATCH (suit)-[:PRESIDED_BY]->(judge:Entity)
OPTIONAL MATCH (d:Claim {relation: 'CALLED_ON', subject: plaintiff.id, object: person.id})
OPTIONAL MATCH (e:Claim {relation: 'DEFENDANT_IN', subject: person.id, object: suit.id})
MATCH (c)-[x:CITES]->(:Source)
RETURN plaintiff.name AS plaintiff, suit.name AS suit, c.q_grounds AS grounds, cause.name AS cause,
  d.q_demand AS demand, court.name AS court, judge.name AS judge, e.q_outcome AS outcome, c.source AS source,
  x.part AS part, c.id AS claim
ORDER BY claim, cause, demand, court, judge, outcome;
