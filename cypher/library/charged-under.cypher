// title: Charged under an article
// question: Who was charged with, convicted or acquitted of an offence, and who says so?
// parameter charge: the charge's id, such as kz-cc-164
MATCH (p:Entity)-[r:CHARGED_WITH|CONVICTED_OF|ACQUITTED_OF]->(:Charge {id: $charge})
RETURN p.name AS person, type(r) AS relation, r.standing AS standing, r.sources AS sources
ORDER BY person, relation;
