/** One line of `_redirects`. `force` (a "!" after the status) wins over a file at the same address. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
  force: boolean;
}

const STATUSES = new Set([200, 301, 302, 303, 307, 308, 404, 410]);

/**
 * Reads a `_redirects` file in Netlify's form: `from to status`, one a line, 301 when no status is given.
 * Only exact paths: a pattern is refused, since a real host would follow it and this server would not.
 */
export function parseRedirects(text: string): Map<string, Redirect> {
  const redirects = new Map<string, Redirect>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [from, to, code = "301", ...rest] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (!from) continue;
    const status = Number(code.replace(/!$/, ""));
    const understood = to !== undefined && rest.length === 0 && STATUSES.has(status);
    if (!understood || !from.startsWith("/") || /[*]|\/:/.test(from)) {
      throw new Error(`_redirects:${index + 1}: expected "/from /to status" with exact paths, found "${line.trim()}"`);
    }
    // The first line for an address counts, as on the hosts.
    const key = redirectKey(decodeURI(from));
    if (!redirects.has(key)) redirects.set(key, { from, to: asciiOnly(to), status, force: code.endsWith("!") });
  }
  return redirects;
}

/** The form under which an address is looked up: hosts treat it alike with and without its closing slash. */
export function redirectKey(pathname: string): string {
  return pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
}

/** A header takes no letters beyond ASCII; what is percent-encoded already stays as it is. */
function asciiOnly(address: string): string {
  return address.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
