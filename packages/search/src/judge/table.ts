import type { Answered } from "./answered.ts";
import type { Group } from "./groups.ts";
import type { Figures } from "./measure.ts";
import type { SlipCost } from "./slip.ts";
import type { Verdict } from "./verdict.ts";

/** How many results of a query are shown. */
const RESULTS = 3;

/** A verdict as text for a terminal. */
export function tableOf(verdict: Verdict): string {
  const { engines, exact, language, who, kind, slips, worst, untold } = verdict;
  const [name = ""] = Object.keys(engines);
  const first = engines[name];
  const parts = [
    `${counted(first?.all.queries, "query", "queries")} in ${counted(verdict.files.length, "file", "files")}: ${first?.tuning.queries} in the tuning half, ${first?.report.queries} in the report half.`,
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
    worstText(worst, untold),
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
  if (figures.queries === 0) return ["0", "-", "-", "-", "-"];
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

function worstText(worst: readonly Answered[], untold: number): string {
  if (worst.length === 0) return "No query is answered less than perfectly.";
  const lines = worst.map(({ query, language, who, file, line, ndcg, why, answers, results }) =>
    [
      `${decimal(ndcg)}  ${query}  (${[language, who].filter((part) => part !== "").join(", ")}) ${file}:${line}`,
      `      ${why}; wanted ${answers.join(" ")}`,
      ...results
        .slice(0, RESULTS)
        .map(({ address, grade }, i) => `      ${i + 1}. ${address}${grade > 0 ? ` (grade ${grade})` : ""}`),
    ].join("\n"),
  );
  const title = `The worst${untold > 0 ? ` (${untold} queries of the report half are not told of: --all does, and is not for whoever tunes)` : ""}`;
  return `${title}\n${lines.join("\n")}`;
}

function score(figures: Figures | undefined): string {
  return figures === undefined || figures.queries === 0 ? "-" : decimal(figures.ndcg);
}

function counted(number = 0, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
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
