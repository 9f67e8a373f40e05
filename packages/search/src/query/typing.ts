/**
 * The number of slips between two words: a letter too many, too few, another one, or two neighbours swapped (optimal
 * string alignment, Damerau 1964). Stops counting above `most` and gives `most + 1`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

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
