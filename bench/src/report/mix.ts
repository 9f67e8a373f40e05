import type { MixResult, MixRun } from "../mix/measure.ts";
import { cost, gigabytes, number, table, targets } from "./table.ts";

/** The results of the real mix of kinds as Markdown: each run, the targets, and growth beside linear growth. */
export function mixReportOf(results: readonly MixResult[]): string {
  const sorted = results.toSorted((a, b) => a.size - b.size);
  const [small, large] = [sorted[0], sorted.at(-1)];
  if (small === undefined || large === undefined) return "";
  const rows = sorted.map((result) => [
    `${number(result.size)} documents, ${number(result.pages)} pages`,
    ...["graph", "views"].map((step) => middle(result, (run) => run[step as "graph" | "views"]).toFixed(1)),
    ...[...result.runs].sort((a, b) => cpuOf(a) - cpuOf(b)).map((run) => cost({ cpu: cpuOf(run), peak: run.peak })),
  ]);
  return [
    `Of ${number(large.size)}: ${kindsOf(large)}. ${large.machine.replace("Measured", `Measured on ${large.day}`)}`,
    table(["CPU seconds / peak MB", "graph", "views", "least of three runs", "middle", "most"], rows),
    targetsOf(small, large),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The targets are for 10,000 documents and held by the worst run; growth is from the smallest size to the largest. */
function targetsOf(small: MixResult, large: MixResult): string {
  const rows: [string, string, boolean][] = [];
  const [cpu, peak] = [Math.max(...large.runs.map(cpuOf)), Math.max(...large.runs.map((run) => run.peak))];
  if (large.size >= 10_000)
    rows.push(
      ["Graph, related items and views at most 10 CPU s", `${cpu.toFixed(1)} s`, cpu <= 10],
      ["The same at most 1 GB, reading included", gigabytes(peak), peak <= 1024],
    );
  if (small.size < large.size) {
    const growth = middle(large, cpuOf) / middle(small, cpuOf) / (large.size / small.size);
    rows.push([
      `From ${number(small.size)} to ${number(large.size)}: CPU at most × 1 of linear growth`,
      `× ${growth.toFixed(2)}`,
      growth <= 1,
    ]);
  }
  return targets("Target", rows);
}

const cpuOf = ({ graph, views }: MixRun) => graph + views;

function middle({ runs }: MixResult, of: (run: MixRun) => number): number {
  return runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
}

const MANY: Record<string, string> = {
  term: "terms",
  case: "cases",
  lesson: "lessons",
  resource: "resources",
  story: "stories",
  plan: "documents of the plan and the portal",
};

function kindsOf({ kinds }: MixResult): string {
  const sorted = Object.entries(kinds).sort(([, a], [, b]) => b - a);
  return sorted.map(([kind, n]) => `${number(n)} ${MANY[kind] ?? kind}`).join(", ");
}
