import { withoutLanguage } from "../index/page.ts";
import type { Grade } from "./grades.ts";

/** How well one query is answered. */
export interface Measured {
  /** nDCG of the first ten results. */
  ndcg: number;
  /** One over the place of the first answer (grade 3); 0 where there is none. */
  rr: number;
  /** Whether an answer is among the first three. */
  topThree: boolean;
  /** Whether the first result is an answer. */
  first: boolean;
  /** Whether there is no result at all. */
  none: boolean;
}

/** The same for many queries: means and shares, from 0 to 1. */
export interface Figures {
  queries: number;
  ndcg: number;
  mrr: number;
  topThree: number;
  first: number;
  none: number;
}

/** How many results count. */
const CUT = 10;

/** Results as pages, each once: a part of a page counts as the page, and a translation as the document. */
export function foldResults(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => withoutLanguage(address.replace(/#.*$/, ""))))];
}

/**
 * Measures folded results against the grades of pages. The gain of a page is 2^grade - 1, discounted by the binary
 * logarithm of its place plus one; the ideal has the listed pages in the order of their grades (Järvelin & Kekäläinen
 * 2002, in the form of Burges et al. 2005).
 */
export function measureQuery(results: readonly string[], grades: ReadonlyMap<string, Grade>): Measured {
  const found = results.map((address) => grades.get(address) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const place = found.indexOf(3) + 1;
  return {
    ndcg: ideal.length === 0 ? 0 : dcg(found) / dcg(ideal),
    rr: place === 0 ? 0 : 1 / place,
    topThree: place >= 1 && place <= 3,
    first: place === 1,
    none: results.length === 0,
  };
}

/** Means over queries; all 0 where there is none. */
export function figuresOf(measured: readonly Measured[]): Figures {
  const mean = (of: (one: Measured) => number | boolean) =>
    measured.reduce((sum, one) => sum + Number(of(one)), 0) / Math.max(measured.length, 1);
  return {
    queries: measured.length,
    ndcg: mean(({ ndcg }) => ndcg),
    mrr: mean(({ rr }) => rr),
    topThree: mean(({ topThree }) => topThree),
    first: mean(({ first }) => first),
    none: mean(({ none }) => none),
  };
}

function dcg(grades: readonly number[]): number {
  return grades.slice(0, CUT).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}
