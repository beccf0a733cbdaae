// The API: Request → Response over a GraphStore, and the server around it.
export { createService, type ServiceParts } from "./app.ts";
export { listen, PortTakenError, type Listening } from "./listen.ts";
export { Problem } from "./problem.ts";
