// Names the version that the transaction's other writes make up.
MATCH (d:Dataset {id: 'current'})
SET d = $props
RETURN d.version AS version;
