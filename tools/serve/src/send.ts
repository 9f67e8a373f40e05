import type { IncomingMessage, ServerResponse } from "node:http";
import type { Address } from "./address.ts";
import { acceptedEncoding } from "./encoding.ts";
import type { FoundFile } from "./find.ts";
import { headersFor } from "./headers.ts";
import { compressible, mediaType } from "./media-types.ts";
import type { Site } from "./site.ts";

/** One request, taken apart, and where its answer goes. */
export interface Exchange extends Address {
  site: Site;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Sends a file, or 304 when the client has it, with the headers that `_headers` adds or puts in place of ours. */
export async function sendFile(exchange: Exchange, file: FoundFile, status: number): Promise<void> {
  const { site, request, response, pathname } = exchange;
  const body = await site.bodies.body(file, acceptedEncoding(request.headers["accept-encoding"]));
  const headers: Record<string, string> = {
    "content-type": mediaType(file.path),
    "cache-control": caching(pathname, status),
    etag: body.etag,
    ...(compressible(file.path) ? { vary: "Accept-Encoding" } : {}),
    ...headersFor(site.headers, pathname),
  };
  if (status === 200 && matches(request.headers["if-none-match"], body.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (body.encoding !== "identity") headers["content-encoding"] = body.encoding;
  headers["content-length"] = String(body.bytes.length);
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body.bytes);
}

/** Sends a line of text, for the answers that are no page. */
export function say(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  // For HEAD, end() leaves the body out by itself.
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(`${text}\n`);
}

/** Files under /_astro/ carry their digest in the name; everything else is asked for again, cheaply by its tag. */
function caching(pathname: string, status: number): string {
  const hashed = pathname.startsWith("/_astro/") && status === 200;
  return hashed ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
