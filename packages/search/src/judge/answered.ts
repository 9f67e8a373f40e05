import type { Half } from "./half.ts";
import type { Outcome } from "./run.ts";

/** A query with what it led to, as it is told. */
export interface Answered {
  query: string;
  language: string;
  who: string;
  kind: string;
  file: string;
  line: number;
  half: Half;
  ndcg: number;
  /** What is wrong with the results; empty where nothing is. */
  why: string;
  /** Pages of grade 3. */
  answers: string[];
  /** The results with their grades, 0 for what is not listed. */
  results: { address: string; grade: number }[];
}

/** Tells what a query led to. */
export function answered(outcome: Outcome): Answered {
  const { judged, half, ndcg, results } = outcome;
  const { grades, ...said } = judged;
  return {
    ...said,
    half,
    ndcg,
    why: whyOf(outcome),
    answers: [...grades].filter(([, grade]) => grade === 3).map(([address]) => address),
    results: results.map((address) => ({ address, grade: grades.get(address) ?? 0 })),
  };
}

function whyOf({ results, judged: { grades }, none, ndcg, failed }: Outcome): string {
  if (failed !== undefined) return `the search failed: ${failed}`;
  if (none) return "nothing found";
  if (ndcg === 1) return "";
  const place = results.findIndex((address) => grades.get(address) === 3) + 1;
  if (place > 1) return `the first answer stands in place ${place}`;
  if (place === 1) return "further good pages are missing or late";
  return results.some((address) => grades.has(address))
    ? "no answer, only what is near it"
    : "nothing of what is listed";
}
