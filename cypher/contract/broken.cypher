// For the contract suite: not Cypher.
MATCH (n RETURN n;
