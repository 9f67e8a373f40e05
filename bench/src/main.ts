import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sitePackages } from "@portolan/model/read";
import { measureDevelopment } from "./development.ts";
import { type LibraryResult, measureLibrary } from "./library/measure.ts";
import { measure } from "./measure/measure.ts";
import { type MixResult, measureMix } from "./mix/measure.ts";
import { measurePeers } from "./peers/peers.ts";
import { measurePortal, must } from "./portal.ts";
import { insertReport } from "./report/insert.ts";
import { libraryReportOf } from "./report/library.ts";
import { mixReportOf } from "./report/mix.ts";
import { searchReportOf } from "./report/search.ts";
import { reportOf } from "./report/table.ts";
import type { Result, Steps } from "./result.ts";
import { measureSearch, type SearchResult } from "./search/measure.ts";
import { worldOf } from "./site/world.ts";
import { writeSite } from "./site/write.ts";

const USAGE = `Use: npm run bench -- <documents> … [--write] [--no-peers] [--seed <word>]

  npm run bench -- 1000           measures a generated site of 1,000 documents, next to its peers
  npm run bench -- 1000 10000     both sizes, and how the cost of a document grows
  npm run bench -- --mix 1000 10000   graph and views alone, on the real content grown to these sizes
  npm run bench -- --library 250 1000 10000   the library in a slowed browser, on the built site grown to these sizes
  npm run bench -- --search 250 1000 10000    bytes and times of search, on the built site grown to these sizes
  --write                         puts the table, with what was measured before, into docs/benchmarks.md
  --no-peers                      leaves Starlight and Eleventy out, which are fetched by npm`;

const root = join(import.meta.dirname, "../..");
const sites = join(root, "bench/.sites");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: "boolean" },
    "no-peers": { type: "boolean" },
    mix: { type: "boolean" },
    library: { type: "boolean" },
    search: { type: "boolean" },
    seed: { type: "string", default: "portolan" },
  },
});
const sizes = positionals.map(Number);

if (sizes.some((size) => !Number.isInteger(size) || size < 10) || (sizes.length === 0 && !values.write)) stop(USAGE);
if (!existsSync("/proc/self/stat"))
  stop("The benchmark reads CPU time and memory from /proc and so runs on Linux alone.");

mkdirSync(sites, { recursive: true });
/** What can be measured: how, how it is reported, and between which markers of the page it stands. */
const kinds = {
  result: { measure: measureSize, report: () => reportOf(wanted<Result>()), place: "benchmark" },
  mix: { measure: measureMixSize, report: () => mixReportOf(wanted<MixResult>()), place: "benchmark of the mix" },
  library: {
    measure: measureLibrarySize,
    report: () => libraryReportOf(wanted<LibraryResult>()),
    place: "benchmark of the library",
  },
  search: {
    measure: measureSearchSize,
    report: () => searchReportOf(wanted<SearchResult>()),
    place: "benchmark of search",
  },
};
const kind = values.search ? "search" : values.library ? "library" : values.mix ? "mix" : "result";
for (const size of sizes)
  writeFileSync(join(sites, `${kind}-${size}.json`), JSON.stringify(await kinds[kind].measure(size), null, 1));
const report = kinds[kind].report();
console.log(report);
if (values.write) {
  const path = join(root, "docs/benchmarks.md");
  writeFileSync(path, insertReport(readFileSync(path, "utf8"), report, kinds[kind].place));
}

async function measureSearchSize(size: number): Promise<SearchResult> {
  return { ...(await measureSearch(root, sites, size, (text) => console.error(text))), machine: machine() };
}

async function measureLibrarySize(size: number): Promise<LibraryResult> {
  return { ...(await measureLibrary(root, sites, size, (text) => console.error(text))), machine: machine() };
}

async function measureMixSize(size: number): Promise<MixResult> {
  const measured = await measureMix(root, join(sites, `mix-${size}`), size, (text) => console.error(text));
  return { ...measured, machine: machine() };
}

async function measureSize(size: number): Promise<Result> {
  const say = (text: string) => console.error(text);
  say(`${size} documents`);
  const folder = join(sites, String(size));
  const real = sitePackages(join(root, "apps/portal"), undefined);
  const write = () => writeSite(folder, { seed: values.seed, documents: size, world: worldOf(root, real) }, real);
  const site = write();
  const portal = await measurePortal(folder, site, say);
  const steps = JSON.parse(
    (
      await must(
        "reading",
        measure("node", [join(root, "bench/src/measure/reading.ts"), site.content, "views"], { cwd: root }),
      )
    ).output,
  ) as Steps;
  const peers = values["no-peers"] ? [] : await measurePeers(join(root, "bench/.peers"), site, say);
  if (size > 2_000)
    return { size, texts: site.texts, machine: machine(), portal, steps, peers, development: undefined };
  say("  development");
  return {
    size,
    texts: site.texts,
    machine: machine(),
    portal,
    steps,
    peers,
    development: await measureDevelopment(folder, site),
  };
}

/** What is reported: the sizes that were asked for, and to be written down, all that was measured on this machine. */
function wanted<R extends { size: number }>(): R[] {
  const files = readdirSync(sites).filter((name) => new RegExp(`^${kind}-\\d+\\.json$`).test(name));
  const kept = files.map((name) => JSON.parse(readFileSync(join(sites, name), "utf8")) as R);
  return values.write ? kept : kept.filter(({ size }) => sizes.includes(size));
}

function machine(): string {
  const [first, ...others] = cpus();
  return `Measured on ${others.length + 1} cores (${first?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}.`;
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
