// For the contract suite: refused before it reaches a store.
MATCH (n)
DETACH DELETE n;
