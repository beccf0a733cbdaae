// A new Neo4j lets its only user in with a known password, to change it and for nothing else.
// Runs on the database `system`, as that user. $new: the password from now on, 8 characters or more.
ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new;
