// title: Bans sought
// question: Who asked which court to ban which media, and on what legal basis?
MATCH (c:Claim {relation: 'BAN_SOUGHT_BY'})-[:SUBJECT]->(media:Entity)
MATCH (c)-[:OBJECT]->(asker:Entity)
OPTIONAL MATCH (c)-[:QUALIFIER {name: 'trial'}]->(request:Trial)
OPTIONAL MATCH (request)-[:HEARD_BY]->(court:Entity)
OPTIONAL MATCH (basis:Claim {relation: 'LEGAL_BASIS_OF'})-[:OBJECT]->(request)
OPTIONAL MATCH (basis)-[:SUBJECT]->(law:Entity)
MATCH (c)-[x:CITES]->(:Source)
RETURN asker.name AS asker, media.name AS media, c.q_count_min AS countFrom, c.q_count_max AS countTo,
  court.name AS court, law.name AS law, basis.q_provision AS provision,
  coalesce(c.date, c.dateInferred) AS date, c.source AS source, x.part AS part, c.id AS claim
ORDER BY claim, court, law, provision;
