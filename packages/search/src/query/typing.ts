import { slips } from "@portolan/language/slips";

/** How many slips a word may have: one, two from ten letters on; words of three letters are taken as typed. */
export function slipsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 10 ? 1 : 2;
}

/** The nearest of some words with the number of documents that have them; of equally near ones the most frequent. */
export function nearest(
  word: string,
  known: readonly { word: string; found: number }[],
): { word: string; slips: number } | undefined {
  const most = slipsAllowed(word);
  // One letter off, most words of four are another word: there only swapped neighbours are a slip.
  const letters = word.length === 4 ? sorted(word) : undefined;
  let best: { word: string; slips: number; found: number } | undefined;
  if (most === 0) return undefined;
  for (const { word: other, found } of known) {
    if (letters !== undefined && letters !== sorted(other)) continue;
    const count = slips(word, other, best ? best.slips : most);
    if (count > most || (best && (count > best.slips || (count === best.slips && found <= best.found)))) continue;
    best = { word: other, slips: count, found };
  }
  return best;
}

const sorted = (word: string) => Array.from(word).sort().join("");
