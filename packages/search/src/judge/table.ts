import { EXACT, type Group, groupsOf, halvesOf, type Run } from "./groups.ts";
import type { Figures } from "./measure.ts";
import type { SlipCost } from "./slip.ts";
import { type Worst, worstOf } from "./worst.ts";

/** What is told of a run of the judge; with `--json`, as it is. */
export interface Verdict {
  files: string[];
  /** Figures by engine, ours first. */
  engines: Group["engines"];
  /** Of the queries with one right answer: exact titles, codes, abbreviations. */
  exact: Group["engines"];
  language: Group[];
  who: Group[];
  kind: Group[];
  slips?: SlipCost | undefined;
  worst: Worst[];
  /** Whether `worst` is of the tuning half alone. */
  worstOfTuning: boolean;
}

/** Puts together what is told. With `guarded`, nothing is said of single queries of the report half. */
export function verdictOf(
  files: string[],
  runs: readonly Run[],
  { guarded, slips }: { guarded: boolean; slips?: SlipCost | undefined },
): Verdict {
  const ours = runs[0]?.outcomes ?? [];
  const engines = (kinds?: readonly string[]) =>
    Object.fromEntries(
      runs.map(({ name, outcomes }) => [
        name,
        halvesOf(kinds ? outcomes.filter(({ judged }) => kinds.includes(judged.kind)) : outcomes),
      ]),
    );
  return {
    files,
    engines: engines(),
    exact: engines(EXACT),
    language: groupsOf(runs, "language"),
    who: groupsOf(runs, "who"),
    kind: groupsOf(runs, "kind"),
    slips,
    worst: worstOf(guarded ? ours.filter(({ half }) => half === "tuning") : ours),
    worstOfTuning: guarded,
  };
}

/** The same as text for a terminal. */
export function tableOf(verdict: Verdict): string {
  const { engines, exact, language, who, kind, slips, worst, worstOfTuning } = verdict;
  const [name = ""] = Object.keys(engines);
  const first = engines[name];
  const parts = [
    `${first?.all.queries} queries in ${verdict.files.length} file${verdict.files.length === 1 ? "" : "s"}: ${first?.tuning.queries} in the tuning half, ${first?.report.queries} in the report half.`,
    ...(["all", "tuning", "report"] as const).map((half) =>
      aligned([
        [HALF[half], "queries", "nDCG@10", "MRR", "in first 3", "no result"],
        ...Object.entries(engines).map(([engine, { [half]: figures }]) => [engine, ...cells(figures)]),
      ]),
    ),
    aligned([
      ["Exact title, code or abbreviation: answer first", "queries", "all", "tuning half", "report half"],
      ...Object.entries(exact).map(([engine, { all, tuning, report }]) => [
        engine,
        String(all.queries),
        ...[all, tuning, report].map((figures) => (figures.queries === 0 ? "-" : share(figures.first))),
      ]),
    ]),
    ...(
      [
        ["By language", language],
        ["By who asks", who],
        ["By kind", kind],
      ] as const
    ).map(([title, groups]) => grouped(title, groups, Object.keys(engines))),
    ...(slips ? [slipped(slips)] : []),
    worstText(worst, worstOfTuning),
  ];
  return parts.join("\n\n");
}

const HALF = { all: "All queries", tuning: "Tuning half", report: "Report half" };

function grouped(title: string, groups: readonly Group[], [name = "", ...others]: readonly string[]): string {
  return aligned([
    [title, "queries", "nDCG@10", "MRR", "in first 3", "no result", "tuning half", "report half", ...others],
    ...groups.map(({ name: group, engines }) => {
      const ours = engines[name];
      if (ours === undefined) return [group];
      const halves = [ours.tuning, ours.report].map(score);
      return [group, ...cells(ours.all), ...halves, ...others.map((other) => score(engines[other]?.all))];
    }),
  ]);
}

function cells(figures: Figures): string[] {
  return [String(figures.queries), score(figures), decimal(figures.mrr), share(figures.topThree), share(figures.none)];
}

function slipped({ all, tuning, report, kinds }: SlipCost): string {
  const row = (name: string, cost: SlipCost["all"]) => [
    name,
    String(cost.queries),
    ...[cost.before, cost.after, cost.before - cost.after].map(decimal),
  ];
  return aligned([
    ["One slip of the keys in a word: nDCG@10", "queries", "without", "with", "cost"],
    row("all", all),
    row("tuning half", tuning),
    row("report half", report),
    ...Object.entries(kinds).map(([kind, cost]) => row(kind, cost)),
  ]);
}

function worstText(worst: readonly Worst[], ofTuning: boolean): string {
  if (worst.length === 0) return "No query is answered less than perfectly.";
  const lines = worst.map(({ query, language, who, file, line, ndcg, why, answers, results }) =>
    [
      `${decimal(ndcg)}  ${query}  (${[language, who].filter((part) => part !== "").join(", ")}) ${file}:${line}`,
      `      ${why}; wanted ${answers.join(" ")}`,
      ...results.map(({ address, grade }, i) => `      ${i + 1}. ${address}${grade > 0 ? ` (grade ${grade})` : ""}`),
    ].join("\n"),
  );
  const title = ofTuning
    ? "The worst of the tuning half (--all shows the report half's too, which is not for whoever tunes)"
    : "The worst";
  return `${title}\n${lines.join("\n")}`;
}

function score(figures: Figures | undefined): string {
  return figures === undefined || figures.queries === 0 ? "-" : decimal(figures.ndcg);
}

function decimal(value: number): string {
  return value.toFixed(3);
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

/** Rows in columns: the first to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
    )
    .join("\n");
}
