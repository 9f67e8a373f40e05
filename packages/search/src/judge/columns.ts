import type { Note } from "./problem.ts";

/** The columns of a judged query; `query` and `targets` have to be there. */
export const COLUMNS = ["query", "language", "who", "kind", "targets"] as const;
/** One of them. */
export type Column = (typeof COLUMNS)[number];
/** Where in a line each column stands, from 0, and how many there are. */
export interface Header {
  at: Partial<Record<Column, number>>;
  width: number;
}

/** What a line without a header is taken for, by its number of columns, where its last column reads as targets. */
const UNNAMED: Readonly<Record<number, readonly Column[]>> = {
  2: ["query", "targets"],
  3: ["query", "language", "targets"],
  4: ["query", "language", "who", "targets"],
  5: COLUMNS,
};
const HEADER = COLUMNS.join("<tab>");

/**
 * The columns that a line names, in any order and any case of letters. A first line that is a judged query already is
 * taken in the usual order, with a warning, since nothing is lost. Undefined, with the problem noted, for any other.
 */
export function readHeader(
  cells: readonly string[],
  line: number,
  note: Note,
): (Header & { named: boolean }) | undefined {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const places = columnStarts(cells);
  if (!names.includes("query") && !names.includes("targets")) {
    const columns = UNNAMED[cells.length];
    if (columns === undefined || !/[=:]\s*[1-3]\s*$/.test(cells.at(-1) ?? "")) {
      note("error", line, 1, "The first line does not name the columns.", `Put the line ${HEADER} before it.`);
      return undefined;
    }
    note(
      "warning",
      line,
      1,
      `No line names the columns; they are taken as ${columns.join(", ")}.`,
      `Put the line ${columns.join("<tab>")} before it.`,
    );
    return { ...headerOf(columns), named: false };
  }
  const missing = (["query", "targets"] as const).filter((name) => !names.includes(name));
  for (const name of missing)
    note("error", line, 1, `The header names no column "${name}".`, `Write the header as ${HEADER}.`);
  names.forEach((name, i) => {
    if (name === "") return;
    if (names.indexOf(name) !== i)
      note("error", line, places[i] ?? 1, `The header names the column "${name}" twice.`, "Take one of them out.");
    else if (!(COLUMNS as readonly string[]).includes(name))
      note("warning", line, places[i] ?? 1, `The column "${name}" is not read.`, `Columns are ${COLUMNS.join(", ")}.`);
  });
  return missing.length === 0 ? { ...headerOf(names), named: true } : undefined;
}

/** The column, from 1, at which each cell of a line begins. */
export function columnStarts(cells: readonly string[]): number[] {
  let next = 1;
  return cells.map((cell) => {
    const start = next;
    next += cell.length + 1;
    return start;
  });
}

function headerOf(names: readonly string[]): Header {
  const at = Object.fromEntries(
    COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  );
  return { at, width: names.length };
}
