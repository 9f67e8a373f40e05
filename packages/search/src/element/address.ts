import { facetsIn } from "../facets.ts";
import type { Wanted } from "./wanted.ts";

/** What the address of the search page asks for; undefined where it asks nothing. */
export function askedByAddress(): { text: string | undefined; kinds: Wanted["kinds"] } {
  return { text: new URLSearchParams(location.search).get("q") ?? undefined, kinds: new Set(facetsIn(location.href)) };
}

/** Keeps a question and its kinds in the page's address, to be shared and gone back to. */
export function keepInAddress(text: string, kinds: Wanted["kinds"]): void {
  const address = new URL(location.href);
  address.searchParams.delete("q");
  address.searchParams.delete("kind");
  if (text !== "") address.searchParams.set("q", text);
  for (const kind of kinds) address.searchParams.append("kind", kind);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/** Whether the reader wants to see why each result is there. */
export function explains(): boolean {
  return new URLSearchParams(location.search).has("explain");
}
