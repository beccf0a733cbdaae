// Removes the revisions before the oldest that is kept; ids are in the order of time.
MATCH (n:Revision)
WHERE n.id < $oldest
DELETE n;
