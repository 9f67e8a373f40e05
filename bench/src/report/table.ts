import type { Cost } from "../measure/measure.ts";
import type { Result } from "../result.ts";

/** All results as Markdown: what each part took, the targets, the peers, and how the steps grow. */
export function reportOf(results: readonly Result[]): string {
  const sorted = results.toSorted((a, b) => a.size - b.size);
  return [...sorted.map(sizeOf), growthOf(sorted)].filter((part) => part !== "").join("\n\n");
}

function sizeOf(result: Result): string {
  const { size, texts, machine, portal, steps } = result;
  const { reading, cold, unchanged, edited, compared } = portal;
  const same =
    compared.different.length === 0
      ? "all the same, byte for byte"
      : `${compared.different.length} differ: ${compared.different.slice(0, 5).join(", ")}`;
  return [
    `### ${number(size)} documents`,
    `${number(texts)} texts with their translations, ${number(steps.pages)} pages. ${machine}`,
    table(
      ["CPU seconds / peak MB", "cold", "nothing changed", "one document edited"],
      [
        ["Reading and checking alone", cost(reading), "", ""],
        ["Astro's part, reading included", cost(cold.astro), cost(unchanged.astro), cost(edited.astro)],
        ["Pagefind's part", cost(cold.pagefind), cost(unchanged.pagefind), cost(edited.pagefind)],
        ["The whole build, fonts included", cost(cold), cost(unchanged), cost(edited)],
        ["Seconds until it is done", ...[cold, unchanged, edited].map((b) => b.seconds.toFixed(0))],
      ],
    ),
    `The build after the edit beside a cold one of the same content: ${number(compared.files)} files, ${same}.`,
    targetsOf(result),
    peersOf(result),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The targets, which are set for 10,000 documents; an edit in development for 1,000. */
function targetsOf({ size, portal, development }: Result): string {
  const { cold, edited, compared } = portal;
  const share = edited.astro.cpu / cold.astro.cpu;
  const rows: [string, string, boolean][] =
    size < 10_000
      ? []
      : [
          ["Astro's part at most 40 CPU s", `${cold.astro.cpu.toFixed(1)} s`, cold.astro.cpu <= 40],
          ["Astro's part at most 2 GB", gigabytes(cold.astro.peak), cold.astro.peak <= 2048],
          ["Pagefind at most 3 GB", gigabytes(cold.pagefind.peak), cold.pagefind.peak <= 3072],
          [
            "One edit: the same bytes as cold",
            `${compared.different.length} files differ`,
            compared.different.length === 0,
          ],
          ["One edit: at most 60 % of Astro's cold CPU", percent(share), share <= 0.6],
        ];
  if (development !== undefined)
    rows.push(
      ["In development, an edit on its page within 0.5 s", delay(development.own), development.own.middle <= 500],
      [
        "In development, a title on a neighbour's page within 0.5 s",
        delay(development.neighbour),
        development.neighbour.middle <= 500,
      ],
    );
  return targets("Target", rows);
}

/** What was aimed at, what was measured, and whether it is held; nothing where nothing was aimed at. */
export function targets(head: string, rows: readonly (readonly [string, string, boolean])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map(([target, measured, held]) => [target, measured, held ? "yes" : "**no**"]);
  return table([head, "measured", "held"], cells);
}

function peersOf({ peers, portal }: Result): string {
  if (peers.length === 0) return "";
  const rows = peers.map(({ name, like, cost: theirs, pages, fault }) => {
    const ours = like === "astro" ? portal.cold.astro : portal.cold;
    const what = like === "astro" ? "Astro's part" : "the whole build";
    if (theirs === undefined) return [name, `not measured: ${fault?.split("\n")[0] ?? "unknown"}`, "", "", ""];
    return [
      name,
      number(pages),
      cost(theirs),
      `${what}: ${times(ours.cpu, theirs.cpu)}`,
      times(ours.peak, theirs.peak),
    ];
  });
  return table(
    [
      "Peer, cold, the same texts as Markdown",
      "pages",
      "CPU seconds / peak MB",
      "ours beside it, CPU",
      "ours beside it, memory",
    ],
    rows,
  );
}

/** How time per document grows from the smallest site to the largest: 1.0 is linear. */
function growthOf(results: readonly Result[]): string {
  const [small, large] = [results[0], results.at(-1)];
  if (small === undefined || large === undefined || small === large) return "";
  const row = (name: string, per: "documents" | "pages", milliseconds: (r: Result) => number) => {
    const [a, b] = [small, large].map((r) => milliseconds(r) / r.steps[per]) as [number, number];
    return [name, `${a.toFixed(2)} ms`, `${b.toFixed(2)} ms`, (b / a).toFixed(2)];
  };
  const rows = [
    row("Reading and checking, a document", "documents", (r) => r.steps.read),
    row("Graph, a document", "documents", (r) => r.steps.graph),
    row("Views, a page", "pages", (r) => r.steps.views),
    row("Astro's part, a page", "pages", (r) => r.portal.cold.astro.cpu * 1000),
    row("Pagefind's part, a page", "pages", (r) => r.portal.cold.pagefind.cpu * 1000),
  ];
  return [
    `### Growth`,
    table(["CPU time", number(small.size), number(large.size), "ratio"], rows),
    "A ratio of 1 or less is linear growth or better: what is paid once weighs less on each document of a large site.",
  ].join("\n\n");
}

/** A table of Markdown; every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, i) => (cells[i] ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `| --- |${" ---: |".repeat(head.length - 1)}`, ...rows.map(line)].join("\n");
}

/** A number with its thousands set apart. */
export const number = (value: number) => value.toLocaleString("en-GB");
/** CPU seconds and megabytes in one cell. */
export const cost = ({ cpu, peak }: Cost) => `${cpu.toFixed(1)} / ${number(Math.round(peak))}`;
/** Megabytes as gigabytes. */
export const gigabytes = (megabytes: number) => `${(megabytes / 1024).toFixed(2)} GB`;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const times = (ours: number, theirs: number) => `× ${(ours / theirs).toFixed(2)}`;
const delay = ({ middle, worst }: { middle: number; worst: number }) =>
  `${Math.round(middle)} ms, at worst ${Math.round(worst)} ms`;
