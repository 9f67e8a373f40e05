import type { LibraryResult } from "../library/measure.ts";
import type { Pressed } from "../library/page.ts";
import { number, table, targets } from "./table.ts";

/** What the library of so many documents may take, from a key to the painted list, at the 95th percentile. */
const LIMITS: Readonly<Record<number, number>> = { 1000: 100, 10000: 300 };
const MOST_MEMORY = 60;

/** The results of the library as Markdown: bytes, times and memory at each size, and the targets. */
export function libraryReportOf(results: readonly LibraryResult[]): string {
  const sorted = results.toSorted((a, b) => a.size - b.size);
  const last = sorted.at(-1);
  if (last === undefined) return "";
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  return [
    last.machine.replace("Measured", `Measured on ${last.day}`),
    table(
      ["Documents", "entries", "the page as it opens", "the tool with its data, at the first action", "the first word"],
      sorted.map(({ size, entries, bytes }) => [
        number(size),
        number(entries),
        ...[bytes.page, bytes.tool, bytes.words].map(kilobytes),
      ]),
    ),
    table(
      ["Milliseconds from key to painted list, middle / 95th percentile", "a filter pressed", "a letter typed", "keys"],
      sorted.map(({ size, boxes, letters }) => [
        number(size),
        pairOf(boxes),
        pairOf(letters),
        number(boxes.length + letters.length),
      ]),
    ),
    targets(
      "Target",
      sorted.flatMap(({ size, boxes, letters, memory }) => {
        const limit = LIMITS[size];
        const slowest = Math.max(percentile(boxes, 0.95), percentile(letters, 0.95));
        const held = memory.page + memory.worker;
        const time: [string, string, boolean][] =
          limit === undefined
            ? []
            : [[`${number(size)} documents: a key at most ${limit} ms`, `${slowest.toFixed(0)} ms`, slowest <= limit]];
        return [
          ...time,
          [
            `${number(size)} documents: page and worker hold at most ${MOST_MEMORY} MB`,
            `${memory.page.toFixed(1)} + ${memory.worker.toFixed(1)} MB`,
            held <= MOST_MEMORY,
          ] as [string, string, boolean],
        ];
      }),
    ),
  ].join("\n\n");
}

/** The value below which a share of the keys stays. */
export function percentile(pressed: readonly Pressed[], share: number): number {
  const sorted = pressed.map(({ total }) => total).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const pairOf = (pressed: readonly Pressed[]) =>
  [0.5, 0.95].map((share) => percentile(pressed, share).toFixed(0)).join(" / ");
