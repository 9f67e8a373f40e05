import type { Half } from "./half.ts";
import { type Figures, figuresOf } from "./measure.ts";
import type { Outcome } from "./run.ts";

/** What an engine answered to all queries. */
export interface Run {
  name: string;
  outcomes: Outcome[];
}

/** The figures of an engine on all queries and on each half. */
export type Halves = Record<"all" | Half, Figures>;

/** Queries that have something in common, such as their language, with the figures of each engine, by its name. */
export interface Group {
  name: string;
  engines: Record<string, Halves>;
}

/** Kinds of query that have one right answer, which has to come first. */
export const EXACT = ["exact-title", "code", "abbreviation"];

/** The figures of outcomes, together and by half. */
export function halvesOf(outcomes: readonly Outcome[]): Halves {
  const on = (half: Half) => figuresOf(outcomes.filter((outcome) => outcome.half === half));
  return { all: figuresOf(outcomes), tuning: on("tuning"), report: on("report") };
}

/** The figures of the same queries by language, by who asks or by kind; the largest group first. */
export function groupsOf(runs: readonly Run[], by: "language" | "who" | "kind"): Group[] {
  const names = new Map<string, number>();
  for (const { judged } of runs[0]?.outcomes ?? []) names.set(judged[by], (names.get(judged[by]) ?? 0) + 1);
  return [...names]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name]) => ({
      name: name || "not said",
      engines: Object.fromEntries(
        runs.map((run) => [run.name, halvesOf(run.outcomes.filter(({ judged }) => judged[by] === name))]),
      ),
    }));
}
