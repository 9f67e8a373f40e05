/** A request's address, decoded; `search` keeps its question mark. */
export interface Address {
  pathname: string;
  search: string;
}

/** Takes a request's target apart, or gives undefined when it is malformed: a stray percent sign, a null byte. */
export function parseAddress(target: string): Address | undefined {
  const question = target.indexOf("?");
  const raw = question < 0 ? target : target.slice(0, question);
  const search = question < 0 ? "" : target.slice(question);
  if (!raw.startsWith("/")) return undefined;
  try {
    const pathname = decodeURIComponent(raw);
    if (pathname.includes("\0")) return undefined;
    // "//host" in a Location header would lead to another host.
    return { pathname: pathname.replace(/\/{2,}/g, "/"), search };
  } catch {
    return undefined;
  }
}
