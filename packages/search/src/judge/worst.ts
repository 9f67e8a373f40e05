import type { Outcome } from "./run.ts";

/** One of the queries that are answered worst, and why it is one. */
export interface Worst {
  query: string;
  language: string;
  who: string;
  file: string;
  line: number;
  ndcg: number;
  /** What is wrong with the results. */
  why: string;
  /** Pages of grade 3. */
  answers: string[];
  /** The first results with their grades, 0 for what is not listed. */
  results: { address: string; grade: number }[];
}

/** How many are shown, and how many results of each. */
const SHOWN = 10;
const RESULTS = 3;

/** The ten queries with the lowest nDCG@10, the lowest first. */
export function worstOf(outcomes: readonly Outcome[]): Worst[] {
  return [...outcomes]
    .sort((a, b) => a.ndcg - b.ndcg || a.rr - b.rr)
    .slice(0, SHOWN)
    .filter(({ ndcg }) => ndcg < 1)
    .map((outcome) => {
      const { query, language, who, file, line, grades } = outcome.judged;
      return {
        query,
        language,
        who,
        file,
        line,
        ndcg: outcome.ndcg,
        why: whyOf(outcome),
        answers: [...grades].filter(([, grade]) => grade === 3).map(([address]) => address),
        results: outcome.results.slice(0, RESULTS).map((address) => ({ address, grade: grades.get(address) ?? 0 })),
      };
    });
}

function whyOf({ results, judged: { grades }, none }: Outcome): string {
  if (none) return "nothing found";
  const place = results.findIndex((address) => grades.get(address) === 3) + 1;
  if (place > 1) return `the first answer stands in place ${place}`;
  if (place === 1) return "further good pages are missing or late";
  return results.some((address) => grades.has(address))
    ? "no answer, only what is near it"
    : "nothing of what is listed";
}
