/** How long after a key a question is looked up, and files are asked for at the latest, in milliseconds. */
export const LEAST = 100;
const MOST = 500;
/** When files are asked for while there is no pace yet: not for the first letter of a word. */
const FIRST = 350;
/** A reader who pauses for longer has not typed on: that says nothing of the pace. */
const BREAK = 1000;
/** The pause is so much longer than the gap between two keys. */
const LONGER = 1.5;
/** How many gaps the pace is taken from. */
const GAPS = 5;

/**
 * Tells how long after a key files may be asked for: somebody who types with one thumb has not stopped after the time in
 * which others type three letters, and what is fetched for half a word is paid for and thrown away.
 */
export class Pace {
  readonly #gaps: number[] = [];
  #last = Number.NEGATIVE_INFINITY;

  /** Takes note of a key at a time, and gives how long to wait before files are asked for, in milliseconds. */
  key(now: number): number {
    const gap = now - this.#last;
    this.#last = now;
    if (gap < BREAK) this.#gaps.push(gap);
    if (this.#gaps.length > GAPS) this.#gaps.shift();
    const middle = this.#gaps.toSorted((a, b) => a - b)[this.#gaps.length >> 1];
    if (middle === undefined) return FIRST;
    return Math.min(MOST, Math.max(LEAST, LONGER * middle));
  }
}
