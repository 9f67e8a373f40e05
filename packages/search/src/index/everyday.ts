import { score } from "../rank/score.ts";
import { keysOf } from "../text/telling.ts";
import type { Document } from "./documents.ts";
import type { TermCollector } from "./terms.ts";

/** Words that people say, and what they mean by them in the words of the portal. */
export interface Meaning {
  said: string;
  meant: readonly string[];
  /** Of what is said; what is meant is English. */
  language: string;
}

/** Most documents that everyday words lead to, and the share of the best one's score that they must have. */
const MOST = 25;
const FLOOR = 0.3;
/** What the second and later of several meanings count: the first fits best. */
const LATER = 0.8;
/** Where numbers of everyday phrases begin within a document: after all of its own. */
const FIRST = 5000;

/**
 * Lets everyday words lead to documents that are about what is meant: they become a phrase of those documents, as if
 * the author had written it. So a question costs no more than its own words. Gives what to tell the reader, by the
 * stems of what is said.
 */
export function addEveryday(
  collector: TermCollector,
  documents: readonly Document[],
  meanings: readonly Meaning[],
): Map<string, string> {
  const terms = collector.finish();
  const shown = new Map<string, string>();
  const found = meanings.map(({ meant }) => {
    const best = new Map<number, number>();
    for (const text of meant) {
      const asked = keysOf(text, "en").flatMap((key, word) => {
        const term = terms.get(key);
        return term ? [{ word, share: 1, term }] : [];
      });
      const ranked = score(asked, documents.length, (doc) => ({
        kind: documents[doc]?.kind ?? "page",
        evidence: documents[doc]?.ties.evidence ?? 0,
      }));
      const top = ranked[0]?.score ?? 0;
      for (const { doc, score: value, words } of ranked.slice(0, MOST))
        if (value >= FLOOR * top && words.size === asked.length)
          best.set(doc, Math.max(best.get(doc) ?? 0, (value / top) * (text === meant[0] ? 1 : LATER)));
    }
    return best;
  });
  meanings.forEach(({ said, meant, language }, number) => {
    for (const [doc, share] of found[number] ?? [])
      collector.phrase(doc, { kind: "everyday", text: said, thirds: Math.ceil(3 * share) }, language, FIRST + number);
    if ((found[number]?.size ?? 0) > 0) shown.set(keysOf(said, language).join(" "), meant.join(" | "));
  });
  return shown;
}
