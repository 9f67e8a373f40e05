/** The half on which ranking is tuned, and the one on which it is reported (`judgements/README.md`, "Two halves"). */
export type Half = "tuning" | "report";

/** Which half a query belongs to: by its text alone, so that it stays there when lines are added or moved. */
export function halfOf(query: string): Half {
  return fnv1a(query.normalize("NFC").toLowerCase()) % 2 === 0 ? "tuning" : "report";
}

/** FNV-1a, 32 bit, over the bytes of a text in UTF-8 (Fowler, Noll & Vo). */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash;
}
