import { join } from "node:path";
import { sitePackages } from "@portolan/model/read";
import { type Cost, measure } from "../measure/measure.ts";
import { must } from "../portal.ts";
import { worldOf } from "../site/world.ts";
import { writeMix } from "./write.ts";

/** One run: CPU seconds of the graph and of all views, and the most memory of the process, reading included. */
export interface MixRun {
  graph: number;
  views: number;
  peak: Cost["peak"];
}

/** What was measured on the real mix of kinds grown to one size. */
export interface MixResult {
  size: number;
  /** How many there are of each kind. */
  kinds: Record<string, number>;
  pages: number;
  machine: string;
  /** The day of the measuring. */
  day: string;
  runs: MixRun[];
}

/** How often each size is measured: CPU time is no constant. */
const RUNS = 3;

/** Writes the mix of `size` documents and terms into `folder`, and measures graph and views, each time in a new process. */
export async function measureMix(
  root: string,
  folder: string,
  size: number,
  say: (text: string) => void,
): Promise<Omit<MixResult, "machine">> {
  const real = sitePackages(join(root, "apps/portal"), undefined);
  say(`${size} documents in the real mix of kinds`);
  const kinds = writeMix(folder, size, real, worldOf(root, real).codes);
  const runs: MixRun[] = [];
  let pages = 0;
  for (let run = 1; run <= RUNS; run++) {
    say(`  graph and views, run ${run}`);
    const program = join(root, "bench/src/measure/views.ts");
    const { output, peak } = await must("graph and views", measure("node", [program, folder], { cwd: root }));
    const steps = JSON.parse(output) as { pages: number; graph: number; views: number };
    pages = steps.pages;
    runs.push({ graph: steps.graph / 1000, views: steps.views / 1000, peak });
  }
  return { size, kinds, pages, day: new Date().toISOString().slice(0, 10), runs };
}
