// Opens the socket: the one place where HTTP meets the network.
import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";

/** A running server. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** A port that somebody else has. */
export class PortTakenError extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`port ${port} is taken: stop what runs there, or choose another with --port N or PORT=N`);
    this.name = "PortTakenError";
    this.port = port;
  }
}

const isTaken = (error: Error): boolean => "code" in error && error.code === "EADDRINUSE";

/** Listens on `host:port` (0: any free port). Rejects with {@link PortTakenError} where it is taken. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  host: string,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (info: AddressInfo) => {
      resolve({ port: info.port, close });
    });
    const close = () =>
      new Promise<void>((done) => {
        server.close(() => done());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    server.once("error", (error: Error) =>
      reject(isTaken(error) ? new PortTakenError(port) : error),
    );
  });
}
