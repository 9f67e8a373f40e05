import { type Answered, answered } from "./answered.ts";
import { EXACT, type Group, groupsOf, halvesOf, type Run } from "./groups.ts";
import type { Outcome } from "./run.ts";
import type { SlipCost } from "./slip.ts";

/** What is told of a run of the judge; with `--json`, as it is. */
export interface Verdict {
  files: string[];
  /** Figures by engine, ours first. */
  engines: Group["engines"];
  /** Of the queries with one right answer: exact titles, codes, abbreviations. */
  exact: Group["engines"];
  language: Group[];
  who: Group[];
  kind: Group[];
  slips?: SlipCost | undefined;
  /** Our results for every query of which something may be told. */
  queries: Answered[];
  /** Those that are answered worst, the worst first. */
  worst: Answered[];
  /** Number of queries that count in all figures and are left out of these two. */
  untold: number;
}

/** How many of the queries that are answered worst are shown. */
const WORST = 10;

/** Puts together what is told. Single queries are told of where `tell` says so. */
export function verdictOf(
  files: string[],
  runs: readonly Run[],
  { tell, slips }: { tell: (outcome: Outcome) => boolean; slips?: SlipCost | undefined },
): Verdict {
  const ours = runs[0]?.outcomes ?? [];
  const told = ours.filter(tell);
  const wrong = told.filter(({ ndcg }) => ndcg < 1).sort((a, b) => a.ndcg - b.ndcg || a.rr - b.rr);
  const engines = (kinds?: readonly string[]) =>
    Object.fromEntries(
      runs.map(({ name, outcomes }) => [
        name,
        halvesOf(kinds ? outcomes.filter(({ judged }) => kinds.includes(judged.kind)) : outcomes),
      ]),
    );
  return {
    files,
    engines: engines(),
    exact: engines(EXACT),
    language: groupsOf(runs, "language"),
    who: groupsOf(runs, "who"),
    kind: groupsOf(runs, "kind"),
    slips,
    queries: told.map(answered),
    worst: wrong.slice(0, WORST).map(answered),
    untold: ours.length - told.length,
  };
}
