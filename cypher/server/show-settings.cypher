// What a Neo4j server was told, to compare with what it should have been told. Neo4j alone understands it.
// $names: the settings asked for, as neo4j.conf writes them.
SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value ORDER BY name;
