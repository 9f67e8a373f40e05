import type { Hit } from "../engine/engine.ts";

/** Whether a text holds a word that begins as the asked one does: for half its letters, and three at least. */
export function isClose(asked: string, text: string): boolean {
  const word = plain(asked);
  const needed = Math.min(word.length, Math.max(3, Math.ceil(word.length / 2)));
  const start = word.slice(0, needed);
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((other) => other.startsWith(start));
}

/**
 * Leaves out what was found for a word that the index does not have. Pagefind then falls back to the longest word
 * with which the asked one begins, so that "pays" may find every page with a "p": of use for a slip of the keys
 * ("refugeez"), and noise otherwise. One page, which is mostly among those loaded anyway, tells which it is.
 */
export async function onlyClose(word: string, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const [first] = hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  if (first === undefined || word.startsWith('"')) return hits;
  const { content, meta } = await first.page();
  const words = content.split(/\s+/);
  const found = [
    ...first.locations.map((at) => words[at] ?? ""),
    ...first.fields.map((field) => meta[field] ?? ""),
  ].join(" ");
  return isClose(word, found) ? hits : [];
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
