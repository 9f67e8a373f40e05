import { createServer as createHttpServer, type Server } from "node:http";
import { answer } from "./answer.ts";
import { openSite } from "./site.ts";

export interface ServerOptions {
  /** The folder of the built site. Its `_headers` and `_redirects` are read once, here. */
  root: string;
}

/** A server of static files that behaves as the hosts do for which the site is built. It does not listen yet. */
export function createServer({ root }: ServerOptions): Server {
  const site = openSite(root);
  return createHttpServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("The server failed.\n");
    });
  });
}
