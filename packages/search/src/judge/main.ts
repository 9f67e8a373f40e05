import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Half } from "./half.ts";
import { judgementsFor, OWN, ourEngine, ownFiles, RECORDED } from "./judge.ts";
import { reportJudgements } from "./problem.ts";
import { comparison, fallen, readRecorded, writeRecorded } from "./record.ts";
import { type Engine, type Outcome, run } from "./run.ts";
import { slipCost } from "./slip.ts";
import { tableOf } from "./table.ts";
import { verdictOf } from "./verdict.ts";

const USAGE = `Use: npm run judge -- [options] [FILE.tsv ...]

  Measures search on files of judged queries (packages/search/judgements/README.md says how one is written); without
  a file, on all of our own. docs/search.md says what the figures mean.

  --baselines        the same for Pagefind, lunr, MiniSearch and Orama as they come, on the same pages
  --slips            what one typing error in a word costs
  --all              the worst queries of both halves of our own files, not of the tuning half alone
  --json             everything as JSON; with npm run --silent nothing else is printed
  --skip             measure what can be read of files with problems
  --compare FILE     what has changed since FILE was made with --record or --json; ends with 1 if nDCG@10 fell by more than 0.01
  --record           write the figures of both halves to packages/search/judgements/recorded.json`;

const root = resolve(import.meta.dirname, "../../../..");
/** Where the person stands: npm starts this in the folder of its package. */
const here = process.env["PORTOLAN_CWD"] ?? process.env["INIT_CWD"] ?? process.cwd();

/** A message for the person, without a stack trace. */
class Stop extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const dist = resolve(here, process.env["PORTOLAN_DIST"] ?? join(root, "apps/portal/dist"));
  if (!existsSync(join(dist, "pages.json"))) throw new Stop(`${dist} holds no built site. Run: npm run build`);
  const recorded = values.compare ? compared(resolve(here, values.compare)) : undefined;
  const typed = positionals.length > 0;
  if (values.record && typed) throw new Stop("--record is for all of our own files: name none.");
  const files = typed ? positionals : ownFiles().map((file) => relative(here, file));
  const { queries, problems } = judgementsFor(dist, files, (file) => resolve(here, file));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (problems.length > 0) console.error(`${reportJudgements(problems)}\n`);
  if (errors.length > 0) process.exitCode = 1;
  if (errors.length > 0 && (!values.skip || queries.length === 0))
    throw new Stop("Nothing was measured. With --skip, lines without problems are measured all the same.");

  const ours = await ourEngine(dist).catch((error: Error) => {
    throw new Stop(`The search of ${dist} cannot be opened: ${error.message}. Run: npm run build`);
  });
  const others = values.baselines ? await (await import("./baselines.ts")).baselines(dist) : [];
  const engines: Engine[] = [ours, ...others];
  const runs = [];
  for (const engine of engines) runs.push({ name: engine.name, outcomes: await run(engine, queries) });
  const outcomes = runs[0]?.outcomes ?? [];
  const own = (file: string) => dirname(resolve(here, file)) === OWN;
  const tell = ({ half, judged }: Outcome) => values.all === true || half === "tuning" || !own(judged.file);
  const slips = values.slips ? await slipCost(ours, outcomes) : undefined;
  const verdict = verdictOf(files, runs, { tell, slips });
  console.log(values.json ? JSON.stringify(verdict, null, 1) : tableOf(verdict));
  const halves = verdict.engines[ours.name];
  if (halves === undefined) return;
  if (recorded) {
    console.error(`\n${comparison(halves, recorded)}`);
    const low: Half[] = fallen(halves, recorded);
    if (low.length > 0) throw new Stop(`nDCG@10 fell by more than 0.01 on the ${low.join(" and the ")} half.`);
  }
  if (values.record) writeRecorded(RECORDED, halves);
}

function options() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        all: { type: "boolean" },
        baselines: { type: "boolean" },
        slips: { type: "boolean" },
        skip: { type: "boolean" },
        compare: { type: "string" },
        record: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function compared(path: string) {
  try {
    return readRecorded(path);
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}
