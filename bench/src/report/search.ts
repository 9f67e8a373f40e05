import type { SearchResult, Step } from "../search/measure.ts";
import { purposes } from "../search/wire.ts";
import { number, table, targets } from "./table.ts";

/** What the first question may take with ten results, in KB, at the middle and the 95th percentile. */
const LIMITS: Readonly<Record<number, readonly [middle: number, most?: number]>> = { 1000: [115, 130], 10000: [200] };
const MOST_ROUNDS = 4;
/** What the list of titles and codes may take at this site's own size, in KB. */
const MOST_LIST = 12;
/** Seconds on a bad line, milliseconds from a key, megabytes of the page. */
const MOST_WAIT = 6;
const MOST_KEY = 300;
const MOST_MEMORY = 60;

/** The results of search as Markdown: bytes and requests at each size, and the targets. */
export function searchReportOf(results: readonly SearchResult[]): string {
  const sorted = results.toSorted((a, b) => a.size - b.size);
  const last = sorted.at(-1);
  if (last === undefined) return "";
  return [
    last.machine.replace("Measured", `Measured on ${last.day}`),
    table(
      ["KB on the wire, middle / 95th percentile", ...sorted.map(({ size }) => number(size))],
      [
        row("Opening", sorted, (r) => r.sessions.map(({ steps }) => bytesOf(steps[0]))),
        row("First question, opening included", sorted, first),
        ...purposes.map((purpose) =>
          row(`– of that: ${NAMES[purpose]}`, sorted, (r) =>
            r.sessions.map(({ steps }) => steps.slice(0, 2).reduce((sum, step) => sum + step.bytes[purpose], 0)),
          ),
        ),
        row("Each further question", sorted, (r) => r.sessions.flatMap(({ steps }) => steps.slice(2).map(bytesOf))),
        row("First question typed at 300 ms a letter, opening included", sorted, ({ thumb }) => thumb.map(bytesOf)),
        row("First question, without compression", sorted, (r) => together(r, (bytes) => bytes.plain)),
        row("First question, by gzip alone", sorted, (r) => together(r, ({ gzip }) => gzip)),
        row("Headers of the first question besides", sorted, (r) => together(r, ({ heads }) => heads)),
      ],
    ),
    table(
      ["Middle / 95th percentile", ...sorted.map(({ size }) => number(size))],
      [
        plain("Requests: opening", sorted, (r) => r.sessions.map(({ steps }) => steps[0]?.requests ?? 0)),
        plain("Requests: first question", sorted, (r) => r.sessions.map(({ steps }) => steps[1]?.requests ?? 0)),
        plain("In sequence: opening", sorted, (r) => r.sessions.map(({ steps }) => steps[0]?.rounds ?? 0)),
        plain("In sequence: question", sorted, (r) => r.sessions.map(({ steps }) => steps[1]?.rounds ?? 0)),
      ],
    ),
    table(
      ["Seconds on a bad line (50 KB/s, 800 ms), middle / most", ...sorted.map(({ size }) => number(size))],
      [
        ["From the click to the field", ...sorted.map(({ bad }) => secondsOf(bad.map(({ usable }) => usable)))],
        [
          "From the first key to the results",
          ...sorted.map(({ bad }) => secondsOf(bad.map(({ standing }) => standing))),
        ],
      ],
    ),
    table(
      ["Processor slowed six times", ...sorted.map(({ size }) => number(size))],
      [
        ["Keys", ...sorted.map(({ keys }) => number(keys.length))],
        plain("Milliseconds from key to painted results", sorted, ({ keys }) => keys.map(Math.round)),
        ["Megabytes that the page holds", ...sorted.map(({ memory }) => memory.toFixed(1))],
      ],
    ),
    table(
      ["The index", ...sorted.map(({ size }) => number(size))],
      [
        ["Documents, framework included", ...sorted.map(({ documents }) => number(documents))],
        ["Files", ...sorted.map(({ files }) => number(files))],
        ["Seconds to make it", ...sorted.map(({ seconds }) => seconds.toFixed(1))],
        ["List of titles and codes, KB", ...sorted.map(({ lists }) => kilobytes(lists.catalogue))],
        ["File that leads to the parts, KB", ...sorted.map(({ lists }) => kilobytes(lists.start))],
      ],
    ),
    targets("Target", sorted.flatMap(aims)),
  ].join("\n\n");
}

function aims(result: SearchResult): [string, string, boolean][] {
  const { size, before, lists, sessions, bad, keys, memory } = result;
  const at = `${number(size)} documents`;
  const of = (share: number) => percentile(first(result), share);
  const [middle, most] = LIMITS[size] ?? [];
  const rounds = Math.max(...sessions.map(({ steps }) => (steps[0]?.rounds ?? 0) + (steps[1]?.rounds ?? 0)));
  const rows: [string, string, boolean][] = [
    [`${at}: nothing of search before it is opened`, `${before} requests`, before === 0],
  ];
  if (middle !== undefined)
    rows.push([
      `${at}: first question at most ${middle} KB in the middle`,
      `${kilobytes(of(0.5))} KB`,
      of(0.5) <= middle * 1000,
    ]);
  if (most !== undefined)
    rows.push([
      `${at}: at most ${most} KB at the 95th percentile`,
      `${kilobytes(of(0.95))} KB`,
      of(0.95) <= most * 1000,
    ]);
  rows.push([`${at}: at most ${MOST_ROUNDS} requests in sequence`, `${rounds}`, rounds <= MOST_ROUNDS]);
  if (size <= 250)
    rows.push([
      `The site as it is: list of titles and codes at most ${MOST_LIST} KB`,
      `${kilobytes(lists.own)} KB`,
      lists.own <= MOST_LIST * 1000,
    ]);
  const waited = Math.max(...bad.map(({ standing }) => standing));
  const key = percentile(keys, 0.95);
  rows.push([`${at}: results on a bad line within ${MOST_WAIT} s`, seconds(waited), waited <= MOST_WAIT * 1000]);
  if (size === 1000)
    rows.push([`${at}: a key at most ${MOST_KEY} ms at the 95th percentile`, `${key.toFixed(0)} ms`, key <= MOST_KEY]);
  rows.push([`${at}: the page holds at most ${MOST_MEMORY} MB`, `${memory.toFixed(1)} MB`, memory <= MOST_MEMORY]);
  return rows;
}

const NAMES = {
  program: "dialog and program",
  lists: "lists of documents",
  parts: "parts of the index",
  texts: "texts of the results",
} as const;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const secondsOf = (times: readonly number[]) =>
  [percentile(times, 0.5), Math.max(...times)].map((time) => (time / 1000).toFixed(1)).join(" / ");
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const bytesOf = (step: Step | undefined) => purposes.reduce((sum, purpose) => sum + (step?.bytes[purpose] ?? 0), 0);
const together = ({ sessions }: SearchResult, of: (step: Step) => number) =>
  sessions.map(({ steps }) => steps.slice(0, 2).reduce((sum, step) => sum + of(step), 0));
const first = (result: SearchResult) => together(result, bytesOf);

function row(name: string, results: readonly SearchResult[], values: (result: SearchResult) => number[]): string[] {
  return [
    name,
    ...results.map((result) => [0.5, 0.95].map((share) => kilobytes(percentile(values(result), share))).join(" / ")),
  ];
}

function plain(name: string, results: readonly SearchResult[], values: (result: SearchResult) => number[]): string[] {
  return [name, ...results.map((result) => [0.5, 0.95].map((share) => percentile(values(result), share)).join(" / "))];
}

/** The value below which a share of them stays. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
