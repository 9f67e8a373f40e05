import type { Page, Promises } from "./site.ts";

/** An address of the site, taken apart. */
export interface Target {
  /** Path with its first slash, decoded. */
  path: string;
  hash: string | undefined;
}

/** An address as nearly all of our own are written; it needs no parser. */
const PLAIN = /^(\/(?!\/)[\w./-]*)?(?:#([\w-]*))?$/;

const NOWHERE = "http://site.invalid";

/**
 * Where `url` leads from the page or file at `from`. `undefined` for another host, and for what is no address of the
 * web, such as `mailto:` and `data:`.
 */
export function resolveInternal(url: string, from: string, { host }: Pick<Promises, "host">): Target | undefined {
  const [plain, path, place] = PLAIN.exec(url) ?? [];
  if (plain && !plain.includes("/.")) return { path: path ?? from, hash: place || undefined };
  const parsed = parse(url, from);
  if (parsed === undefined) return undefined;
  const own = host === undefined ? NOWHERE : new URL(host).origin;
  if (parsed.origin !== NOWHERE && parsed.origin !== own) return undefined;
  const hash = /^#.*:~:/.test(parsed.hash) ? "" : parsed.hash.slice(1);
  return { path: decoded(parsed.pathname), hash: hash === "" ? undefined : decoded(hash) };
}

/** True if a request for `url` would leave the site. */
export function isForeign(url: string, from: string, { host }: Pick<Promises, "host">): boolean {
  if (!/^\s*([a-z]+:|[\\/]{2})/i.test(url)) return false;
  const parsed = parse(url, from);
  if (parsed === undefined || !/^(https?|wss?):$/.test(parsed.protocol)) return false;
  return parsed.origin !== NOWHERE && (host === undefined || parsed.origin !== new URL(host).origin);
}

/** The file that a static host answers with at `path`. */
export function fileAt(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** The language of a page, as its address says. */
export function languageOf({ address }: Pick<Page, "address">): string {
  return /^\/(fr|es|ar)\//.exec(address)?.[1] ?? "en";
}

function parse(url: string, from: string): URL | undefined {
  return URL.canParse(url, NOWHERE + from) ? new URL(url, NOWHERE + from) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
