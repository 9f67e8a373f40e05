import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, type ServerOptions } from "./server.ts";

/** A server that answers at `url` until `close` is called. */
export interface Listening {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on the loopback addresses, so that "localhost" works whichever of the two it means.
 * Port 0 takes any free port. A `host` is for containers, where the outside must reach in.
 */
export async function listen(
  options: ServerOptions & { port?: number; host?: string | undefined },
): Promise<Listening> {
  const { port = 0, host } = options;
  const first = createServer(options);
  const bound = await bind(first, port, host ?? "127.0.0.1");
  const servers = [first];
  if (host === undefined && port !== 0) {
    const second = createHttpServer((request, response) => first.emit("request", request, response));
    // A machine without IPv6 does without.
    await bind(second, port, "::1").then(
      () => servers.push(second),
      () => {},
    );
  }
  return {
    url: `http://localhost:${bound.port}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function bind(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => resolve(server.address() as AddressInfo));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
