// title: Trials and their monitors
// question: Which proceedings were monitored, by whom?
MATCH (t:Trial)-[r:MONITORED_BY]->(m:Entity)
RETURN t.name AS trial, m.name AS monitor, r.dateFrom AS since, r.dateTo AS until
ORDER BY trial, monitor;
