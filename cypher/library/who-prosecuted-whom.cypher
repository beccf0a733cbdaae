// title: Who prosecuted whom
// question: Which bodies are said to have prosecuted whom, on how many independent sources?
MATCH (whom:Entity)-[r:PROSECUTED_BY]->(who:Entity)
RETURN who.name AS who, whom.name AS whom, r.standing AS standing, r.certainty AS certainty, r.sourceCount AS sources
ORDER BY who, whom;
