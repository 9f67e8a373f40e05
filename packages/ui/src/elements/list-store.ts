/** One page that a reader keeps: where it is, what it was called, and what the reader wrote about it. */
export interface Entry {
  a: string;
  t: string;
  n?: string | undefined;
}

/** What this device keeps. `fault`: "blocked", where nothing can be read; "broken", where a part is unreadable; "newer". */
export interface Kept {
  entries: Entry[];
  fault?: "blocked" | "broken" | "newer";
}

/** The one place in the browser's storage. */
export const KEY = "portolan.list";
/** More than anybody reads, and far below what storage holds. */
export const MOST = 200;

/** Reads the list. Storage that throws, or holds what is no list, gives what could be read and says so. */
export function readList(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { entries: [], fault: "blocked" };
  }
  return parseList(text);
}

/** The list in a stored text. */
export function parseList(text: string | null): Kept {
  if (text === null) return { entries: [] };
  try {
    const { v, e } = JSON.parse(text) as { v: number; e: unknown[] };
    if (v > 1) return { entries: [], fault: "newer" };
    const entries = e.filter(isEntry).slice(0, MOST);
    return entries.length === e.length ? { entries } : { entries, fault: "broken" };
  } catch {
    return { entries: [], fault: "broken" };
  }
}

const isEntry = (e: unknown): e is Entry =>
  typeof (e as Entry)?.a === "string" && /^\/(?!\/)/.test((e as Entry).a) && typeof (e as Entry).t === "string";

/** Writes the list; false where the browser keeps nothing. An empty list leaves no trace. */
export function writeList(entries: readonly Entry[]): boolean {
  try {
    if (entries.length > 0) localStorage.setItem(KEY, JSON.stringify({ v: 1, e: entries }));
    else localStorage.removeItem(KEY);
  } catch {
    return false;
  }
  dispatchEvent(new Event("portolan-list"));
  return true;
}
