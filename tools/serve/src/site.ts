import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BodyCache } from "./body-cache.ts";
import { type HeaderRule, parseHeaders } from "./headers.ts";
import { parseRedirects, type Redirect } from "./redirects.ts";

/** All that an answer depends on besides the request. */
export interface Site {
  root: string;
  redirects: Map<string, Redirect>;
  headers: HeaderRule[];
  bodies: BodyCache;
}

/** Reads the host files of a built site. */
export function openSite(root: string): Site {
  return {
    root,
    redirects: parseRedirects(textOf(join(root, "_redirects"))),
    headers: parseHeaders(textOf(join(root, "_headers"))),
    bodies: new BodyCache(),
  };
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
