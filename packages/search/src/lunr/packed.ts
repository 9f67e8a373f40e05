/** A file of the index: lunr's own, slimmed. Positions are left out, fields are added up, scores are rounded. */
export interface PackedIndex {
  /** Numbers of the items, each as its distance from the one before. */
  items: readonly number[];
  /**
   * The terms in order, parted by spaces, each as how many of its first letters are those of the term before (in base
   * 36) and the rest.
   */
  terms: string;
  /**
   * For each term in order, parted by spaces, the items that have it: how many places further than the last one,
   * where it is not the next, then a letter for the score.
   */
  postings: string;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Each letter stands for a score a third higher than the one before: enough for an order, and cheap to send. */
const STEP = 1.33;
const LOWEST = 0.05;

/** The letter of a score. */
export function letterOf(score: number): string {
  const at = Math.round(Math.log(Math.max(score, LOWEST) / LOWEST) / Math.log(STEP));
  return LETTERS[Math.min(at, LETTERS.length - 1)] ?? "A";
}

/** The score of a letter. */
export function scoreOf(letter: string): number {
  const at = LETTERS.indexOf(letter);
  if (at < 0) throw new Error(`"${letter}" is no score.`);
  return LOWEST * STEP ** at;
}

/** Terms in order as one short text. */
export function packTerms(terms: readonly string[]): string {
  return terms
    .map((term, i) => {
      const before = terms[i - 1] ?? "";
      let same = 0;
      while (same < 35 && same < before.length && before[same] === term[same]) same++;
      return same.toString(36) + term.slice(same);
    })
    .join(" ");
}

/** The terms again. */
export function unpackTerms(packed: string): string[] {
  let before = "";
  return packed
    .split(" ")
    .map((part) => (before = before.slice(0, Number.parseInt(part[0] ?? "", 36)) + part.slice(1)));
}
