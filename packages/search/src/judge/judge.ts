import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openSite } from "../node/site.ts";
import { type Judgements, readJudgements } from "./read.ts";
import type { Engine } from "./run.ts";
import { readSite, Targets } from "./targets.ts";

/** The folder of our own judged queries. */
export const OWN = join(import.meta.dirname, "../../judgements");

/** What the engine is called in tables. */
const NAME = "Portolan";

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

/** The search of a built site, with the same ranking code as the dialog. */
export async function ourEngine(dist: string): Promise<Engine> {
  const site = await openSite(dist);
  return { name: NAME, ask: site.ask };
}
