// Empties a server for tests after them, so that the next run finds it as this one did.
MATCH (n) DETACH DELETE n;
