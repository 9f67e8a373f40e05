import { type Half, halfOf } from "./half.ts";
import { foldResults, type Measured, measureQuery } from "./measure.ts";
import type { JudgedQuery } from "./read.ts";

/** Something that answers queries with addresses, the best first. */
export interface Engine {
  name: string;
  ask(text: string, language: string): Promise<string[]>;
}

/** What an engine answered to a query, and how good that is. */
export interface Outcome extends Measured {
  judged: JudgedQuery;
  half: Half;
  /** Pages, the best first. */
  results: string[];
  /** What the engine failed with; it counts as no result. */
  failed?: string | undefined;
}

/** Asks an engine every query, one after the other. A query on which it fails has no results and says why. */
export async function run(engine: Engine, queries: readonly JudgedQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const judged of queries) {
    let results: string[] = [];
    let failed: string | undefined;
    try {
      results = foldResults(await engine.ask(judged.query, judged.language));
    } catch (error) {
      failed = (error as Error).message;
    }
    outcomes.push({ judged, half: halfOf(judged.query), results, failed, ...measureQuery(results, judged.grades) });
  }
  return outcomes;
}
