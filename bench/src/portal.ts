import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Cost, type Measured, measure } from "./measure/measure.ts";
import { compareFolders } from "./measure/same.ts";
import { editDocument, type Site } from "./site/write.ts";

/** What the portal's build of a site took, in each of three situations. */
export interface PortalResult {
  reading: Cost;
  cold: Build;
  unchanged: Build;
  edited: Build;
  /** The build after the edit, beside a cold one of the same content. */
  compared: { files: number; different: string[] };
}

/** One run of the portal's build command: the whole and its two large parts. */
export interface Build extends Cost {
  seconds: number;
  astro: Cost;
  pagefind: Cost;
}

const app = join(import.meta.dirname, "../../apps/portal");

/** What the commands of the parts look like to the kernel. */
const PARTS = { astro: /astro\S*\s+build/, pagefind: /pagefind/ };

/** Measures reading alone, and the portal's own build command cold, unchanged, and with document 5 edited. */
export async function measurePortal(folder: string, site: Site, say: (text: string) => void): Promise<PortalResult> {
  const cache = (name: string) => join(folder, `cache-${name}`);
  const dist = (name: string) => join(folder, `dist-${name}`);
  for (const name of ["first", "again"])
    for (const path of [cache(name), dist(name)]) rmSync(path, { recursive: true, force: true });
  const run = async (what: string, name: string) => {
    say(`  portal, ${what}`);
    return build(site, cache(name), dist(name));
  };
  say("  reading alone");
  const reading = costOf(
    await must(
      "reading",
      measure("node", [join(import.meta.dirname, "measure/reading.ts"), site.content], { cwd: app }),
    ),
  );
  const cold = await run("cold", "first");
  const unchanged = await run("nothing changed", "first");
  editDocument(site, 5);
  const edited = await run("one document edited", "first");
  await run("cold again, to compare", "again");
  return { reading, cold, unchanged, edited, compared: compareFolders(dist("first"), dist("again")) };
}

async function build(site: Site, cache: string, dist: string): Promise<Build> {
  const env = { PORTOLAN_CONTENT: site.content, PORTOLAN_CACHE: cache, PORTOLAN_DIST: dist };
  const { parts, seconds, ...whole } = await must(
    "the portal",
    measure("node", ["build/run.ts"], { cwd: app, env, parts: PARTS }),
  );
  const { astro = whole, pagefind = whole } = parts;
  return { ...costOf(whole), seconds, astro, pagefind };
}

/** A run that has to succeed: else the benchmark stops with what the program said. */
export async function must(what: string, run: Promise<Measured>): Promise<Measured> {
  const measured = await run;
  if (measured.status !== 0)
    throw new Error(`${what} failed with status ${measured.status}:\n${measured.output.slice(-3_000)}`);
  return measured;
}

const costOf = ({ cpu, peak }: Cost): Cost => ({ cpu, peak });
