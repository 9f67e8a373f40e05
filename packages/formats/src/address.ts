/** Where the site is hosted, if that is known. */
type Host = string | undefined;

/** The full address of a page, or its address from the root where the host is not known. */
export function fullAddress(host: Host, address: string): string {
  return `${host ?? ""}${address}`;
}

/**
 * A permanent name of a page (RFC 4151) for readers that keep what they have seen. It holds no scheme and no port, so it
 * stays when these change. Without a host the authority is one that nobody can own.
 */
export function tagOf(host: Host, address: string): string {
  return `tag:${host === undefined ? "portolan.invalid" : new URL(host).hostname},2026:${address}`;
}
