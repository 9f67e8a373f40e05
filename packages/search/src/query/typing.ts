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
  let best: { word: string; slips: number; found: number } | undefined;
  if (most === 0) return undefined;
  for (const { word: other, found } of known) {
    const count = slips(word, other, best ? best.slips : most);
    if (count > most || (best && (count > best.slips || (count === best.slips && found <= best.found)))) continue;
    best = { word: other, slips: count, found };
  }
  return best;
}
