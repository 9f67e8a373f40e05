import type { TiedDoc } from "../index/tied.ts";
import type { Scored } from "./score.ts";

/** How many of the best documents lend. */
export const LENDERS = 3;
/** What is lent lifts nothing above what answers best by itself. */
const BELOW = 0.999;

/**
 * Lets the documents that answer best lend a share of their score to those that they lead to: who asks for a case is
 * helped by its lesson and by the part of the plan that it serves, which may hold no word of the question, and
 * documents that are alike answer alike (cluster hypothesis, van Rijsbergen 1979). What several lead to takes the
 * largest share.
 */
export function lend(ranked: readonly Scored[], tied: ReadonlyMap<number, readonly TiedDoc[]>): Scored[] {
  const lent = new Map<number, NonNullable<Scored["lent"]>>();
  for (const { doc: by, score: whole } of ranked.slice(0, LENDERS))
    for (const { doc, share } of tied.get(by) ?? []) {
      const score = whole * share;
      if (score > (lent.get(doc)?.score ?? 0)) lent.set(doc, { score, by });
    }
  const all = new Map(ranked.map((scored) => [scored.doc, scored]));
  const most = BELOW * (ranked[0]?.score ?? 0);
  for (const [doc, share] of lent) {
    const own = all.get(doc) ?? { doc, score: 0, coverage: 0, words: new Map<number, number>() };
    all.set(doc, { ...own, score: Math.max(own.score, Math.min(own.score + share.score, most)), lent: share });
  }
  return [...all.values()].sort((a, b) => b.score - a.score || a.doc - b.doc);
}
