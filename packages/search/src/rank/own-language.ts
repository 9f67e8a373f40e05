import type { Scored } from "./score.ts";

/** The last place at which a document in the reader's language stands, counted from nought, */
const PLACE = 2;
/** where one is among so many of the best. */
const AMONG = 20;

/**
 * Brings the best document that the reader has in their own language up to the first three: whoever reads no English is
 * helped by it alone, and above it stands still what answers better. `own` says which documents there are in it; none
 * for a reader of English.
 */
export function bringOwnUp(ranked: readonly Scored[], own: ReadonlySet<number>): Scored[] {
  const best = ranked.slice(0, AMONG).find(({ doc }) => own.has(doc));
  if (best === undefined || ranked.indexOf(best) <= PLACE) return [...ranked];
  return ranked.filter((scored) => scored !== best).toSpliced(PLACE, 0, best);
}
