// Remembers what a load changed, beside the version it made.
MERGE (n:Revision {id: $props.id})
SET n = $props;
