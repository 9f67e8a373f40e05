import type { IncomingMessage, ServerResponse } from "node:http";
import { parseAddress } from "./address.ts";
import { find } from "./find.ts";
import { type Redirect, redirectKey } from "./redirects.ts";
import { type Exchange, say, sendFile } from "./send.ts";
import type { Site } from "./site.ts";

/** Answers one request from the site's files. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return say(response, 405, "Only GET and HEAD are answered.", { allow: "GET, HEAD" });
  }
  const address = parseAddress(request.url ?? "");
  if (!address) return say(response, 400, "The address is malformed.");
  const exchange: Exchange = { site, request, response, ...address };

  const redirect = site.redirects.get(redirectKey(address.pathname));
  const found = await find(site.root, address.pathname);
  if (redirect && (redirect.force || !found)) return follow(exchange, redirect);
  if (!found) return missing(exchange, 404);
  if ("file" in found) return sendFile(exchange, found.file, 200);
  return say(response, 301, "Moved.", { location: `${encodeURI(address.pathname)}/${address.search}` });
}

async function follow(exchange: Exchange, { to, status }: Redirect): Promise<void> {
  if (status >= 300 && status < 400)
    return say(exchange.response, status, "Moved.", { location: withQuery(to, exchange.search) });
  const found = await find(exchange.site.root, decodeURI(to));
  if (found && "file" in found) return sendFile(exchange, found.file, status);
  return missing(exchange, status === 200 ? 404 : status);
}

/** The target with the request's query, unless it has one of its own. */
function withQuery(to: string, search: string): string {
  const [target = "", fragment] = to.split("#");
  return (target.includes("?") ? target : target + search) + (fragment === undefined ? "" : `#${fragment}`);
}

async function missing(exchange: Exchange, status: number): Promise<void> {
  const page = await find(exchange.site.root, "/404.html");
  if (page && "file" in page) return sendFile(exchange, page.file, status);
  return say(exchange.response, status, "There is no such page.");
}
