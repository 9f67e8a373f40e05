import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sitePackages } from "@portolan/model/read";
import { measureDevelopment } from "./development.ts";
import { measure } from "./measure/measure.ts";
import { measurePeers } from "./peers/peers.ts";
import { measurePortal, must } from "./portal.ts";
import { insertReport } from "./report/insert.ts";
import { reportOf } from "./report/table.ts";
import type { Result, Steps } from "./result.ts";
import { worldOf } from "./site/world.ts";
import { writeSite } from "./site/write.ts";

const USAGE = `Use: npm run bench -- <documents> … [--write] [--no-peers] [--seed <word>]

  npm run bench -- 1000           measures a generated site of 1,000 documents, next to its peers
  npm run bench -- 1000 10000     both sizes, and how the cost of a document grows
  --write                         puts the table, with what was measured before, into docs/benchmarks.md
  --no-peers                      leaves Starlight and Eleventy out, which are fetched by npm`;

const root = join(import.meta.dirname, "../..");
const sites = join(root, "bench/.sites");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: "boolean" },
    "no-peers": { type: "boolean" },
    seed: { type: "string", default: "portolan" },
  },
});
const sizes = positionals.map(Number);

if (sizes.some((size) => !Number.isInteger(size) || size < 10) || (sizes.length === 0 && !values.write)) stop(USAGE);
if (!existsSync("/proc/self/stat"))
  stop("The benchmark reads CPU time and memory from /proc and so runs on Linux alone.");

mkdirSync(sites, { recursive: true });
for (const size of sizes) {
  const result = await measureSize(size);
  writeFileSync(join(sites, `result-${size}.json`), JSON.stringify(result, null, 1));
}
const report = reportOf(values.write ? kept() : kept().filter((r) => sizes.includes(r.size)));
console.log(report);
if (values.write) {
  const path = join(root, "docs/benchmarks.md");
  writeFileSync(path, insertReport(readFileSync(path, "utf8"), report));
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

/** Everything measured on this machine so far. */
function kept(): Result[] {
  const files = readdirSync(sites).filter((name) => /^result-\d+\.json$/.test(name));
  return files.map((name) => JSON.parse(readFileSync(join(sites, name), "utf8")) as Result);
}

function machine(): string {
  const [first, ...others] = cpus();
  return `Measured on ${others.length + 1} cores (${first?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}.`;
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
