import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openSite } from "../node/site.ts";
import { tellingWords } from "../text/telling.ts";
import { EXACT, halvesOf } from "./groups.ts";
import { reportJudgements } from "./problem.ts";
import { type Judgements, readJudgements } from "./read.ts";
import { type Recorded, readRecorded } from "./record.ts";
import { type Engine, type Outcome, run } from "./run.ts";
import { readSite, Targets } from "./targets.ts";

/** The folder of our own judged queries. */
export const OWN = join(import.meta.dirname, "../../judgements");
/** Where the figures are that a later run is held to. */
export const RECORDED = join(OWN, "recorded.json");

/** All files of our own judged queries, as paths. */
export function ownFiles(): string[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => join(OWN, name));
}

/** Reads files of judged queries for a built site. */
export function judgementsFor(dist: string, files: readonly string[], pathOf?: (file: string) => string): Judgements {
  return readJudgements(files, new Targets(readSite(dist)), pathOf);
}

/** The search of a built site, with the same ranking code as the dialog. Rejects where it has no index. */
export async function ourEngine(dist: string): Promise<Engine> {
  const site = await openSite(dist);
  return { name: "Portolan", ask: site.ask };
}

/** What our own judged queries are held to by the tests. */
export interface OwnJudged {
  /** What is wrong with the files, as text; empty where nothing is. */
  problems: string;
  now: Recorded;
  recorded: Recorded;
  /** Exact titles, codes and abbreviations whose first result is no answer. */
  exactNotFirst: string[];
  /** Queries of three or more telling words without any result. */
  nothingFound: string[];
}

/** Measures the search of a built site on our own queries. Those of the report half are named by their half alone. */
export async function judgeOwn(dist: string): Promise<OwnJudged> {
  const { queries, problems } = judgementsFor(dist, ownFiles());
  const outcomes = await run(await ourEngine(dist), queries);
  const named = (chosen: readonly Outcome[]) =>
    chosen.map(({ judged, half }) => (half === "tuning" ? judged.query : "one of the report half"));
  return {
    problems: problems.length === 0 ? "" : reportJudgements(problems),
    now: halvesOf(outcomes),
    recorded: readRecorded(RECORDED),
    exactNotFirst: named(outcomes.filter(({ judged, first }) => EXACT.includes(judged.kind) && !first)),
    nothingFound: named(
      outcomes.filter(({ judged, none }) => none && tellingWords(judged.query, judged.language).length >= 3),
    ),
  };
}
