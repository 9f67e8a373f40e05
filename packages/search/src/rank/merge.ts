import type { Hit } from "../engine/engine.ts";

/** How much a field counts beside the body, which counts at most 1. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  title: 3,
  asked: 2.5,
  aliases: 2.5,
  answer: 1.5,
  summary: 1.2,
  path: 0.5,
};

/** How strongly a page that lacks words of the question falls behind one that has them all. */
const COORDINATION = 1;
/** What two words that are neighbours in the question and in the text count besides, as a share of the rarer one. */
const SIDE_BY_SIDE = 1.5;

/** What one word of the question contributes on a page. */
export interface Match {
  word: string;
  /** How rare the word is among all pages. */
  idf: number;
  /** How much the page's fields and body say about it, without the rarity. */
  weight: number;
  /** Whether a field holds it, so that it belongs to the page as a whole. */
  inField: boolean;
  locations: readonly number[];
}

/** A page that holds at least one word of the question. */
export interface Candidate {
  id: string;
  score: number;
  matches: Match[];
  /** The rarity of all words of the question together. */
  whole: number;
  page: Hit["page"];
}

/**
 * Joins what was found for each word: any word is enough (OR), but a page falls behind by the share of the
 * question, in rarity, that it lacks (coordination). Without this most real questions find nothing, since
 * Pagefind itself asks for all words at once.
 */
export function merge(found: readonly { word: string; hits: readonly Hit[] }[], pages: number): Candidate[] {
  const asked = found
    .filter(({ hits }) => hits.length > 0)
    .map(({ word, hits }) => ({ word, hits, idf: rarity(hits.length, pages) }));
  const whole = asked.reduce((sum, { idf }) => sum + idf, 0);
  const candidates = new Map<string, Candidate>();
  for (const { word, hits, idf } of asked) {
    const best = Math.max(...hits.map((hit) => hit.score)) || 1;
    for (const hit of hits) {
      const match = matchOf(hit, word, idf, best);
      if (match.weight === 0) continue;
      const candidate = candidates.get(hit.id) ?? { id: hit.id, score: 0, matches: [], whole, page: hit.page };
      candidate.matches.push(match);
      candidates.set(hit.id, candidate);
    }
  }
  for (const candidate of candidates.values()) candidate.score = scoreOf(candidate.matches, whole);
  return [...candidates.values()].toSorted(byScore);
}

/** The sum of what the words contribute, lessened by the share of the question that is missing. */
export function scoreOf(matches: readonly Match[], whole: number): number {
  const pairs = matches.map((match, i) =>
    sideBySide(match, matches[i + 1]) ? SIDE_BY_SIDE * Math.max(match.idf, matches[i + 1]?.idf ?? 0) : 0,
  );
  const sum = matches.reduce((total, { idf, weight }, i) => total + idf * weight + (pairs[i] ?? 0), 0);
  const covered = matches.reduce((total, { idf }) => total + idf, 0);
  return whole === 0 ? 0 : sum * (covered / whole) ** COORDINATION;
}

function sideBySide(one: Match, next: Match | undefined): boolean {
  return next !== undefined && one.locations.some((at) => next.locations.includes(at + 1));
}

/** Best first; equals in a fixed order, so that the same question always gives the same list. */
export function byScore(a: { score: number; id: string }, b: { score: number; id: string }): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** Rarity of a word as BM25 has it: a word on every page says almost nothing. */
export function rarity(pagesWithWord: number, pages: number): number {
  return Math.log(1 + (Math.max(pages, pagesWithWord) - pagesWithWord + 0.5) / (pagesWithWord + 0.5));
}

function matchOf({ score, fields, locations }: Hit, word: string, idf: number, best: number): Match {
  // Of several fields the best counts whole and the others a little: they mostly repeat one another.
  const weights = fields.map((field) => FIELD_WEIGHTS[field] ?? 0).toSorted((a, b) => b - a);
  const field = (weights[0] ?? 0) + 0.25 * weights.slice(1).reduce((sum, weight) => sum + weight, 0);
  return { word, idf, weight: field + score / best, inField: field > 0, locations };
}
