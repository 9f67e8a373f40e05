import { type Column, columnStarts, type Header, readHeader } from "./columns.ts";
import { type Grade, readGrades } from "./grades.ts";
import { type Line, readLines } from "./lines.ts";
import type { JudgementProblem, Note } from "./problem.ts";
import type { Targets } from "./targets.ts";

/** A query with the pages that answer it. */
export interface JudgedQuery {
  query: string;
  language: string;
  /** Empty where the file does not say. */
  who: string;
  kind: string;
  /** Grade by address, without language and anchor. */
  grades: Map<string, Grade>;
  file: string;
  line: number;
}

/** Queries that can be measured, and everything that is wrong with the others. */
export interface Judgements {
  queries: JudgedQuery[];
  problems: JudgementProblem[];
}

const LANGUAGES = ["en", "fr", "es", "ar"];

/** Values that `judgements/README.md` explains; others are read too, and told. */
const KNOWN = {
  who: "public journalist student donor delegate field-officer case-worker knowledge-manager communications developer",
  kind: "question short long misspelt code place abbreviation exact-title foreign-term filter-words",
} as const;

/**
 * Reads files of judged queries in the form that `judgements/README.md` describes. All problems are collected and
 * nothing is thrown; a query with a problem is left out. `pathOf` leads from a file as it was typed to where it lies.
 */
export function readJudgements(
  files: readonly string[],
  targets: Targets,
  pathOf: (file: string) => string = (file) => file,
): Judgements {
  const problems: JudgementProblem[] = [];
  const queries = new Map<string, JudgedQuery>();
  for (const file of new Set(files)) {
    const found: JudgementProblem[] = [];
    const note: Note = (severity, line, column, message, fix) =>
      found.push({ severity, file, line, column, message, fix });
    const read = readFile(file, readLines(pathOf(file), note), targets, note);
    for (const query of read) {
      const key = `${query.language}\t${query.query.normalize("NFC").toLowerCase()}`;
      const other = queries.get(key);
      if (other === undefined) queries.set(key, query);
      else {
        const where = other.file === file ? `line ${other.line}` : `${other.file}:${other.line}`;
        note("error", query.line, 1, `"${query.query}" stands in ${where} already.`, "Make the two lines one.");
      }
    }
    if (read.length === 0 && !found.some(({ severity }) => severity === "error"))
      note("error", 1, 1, "The file holds no query.", "Write one query a line, below the line that names the columns.");
    problems.push(...found.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  return { queries: [...queries.values()], problems };
}

function readFile(file: string, lines: readonly Line[] | undefined, targets: Targets, note: Note): JudgedQuery[] {
  const [top, ...rest] = lines ?? [];
  const header = top && readHeader(top.text.split("\t"), top.number, note);
  if (header === undefined) return [];
  const told = new Set<string>();
  return (header.named ? rest : [top as Line, ...rest]).flatMap((line) => {
    const query = readQuery(line, header, targets, note, told);
    return query ? [{ ...query, file, line: line.number }] : [];
  });
}

/** One line, or undefined with its problems noted. `told` holds the unknown values that the reader was told of. */
function readQuery(
  { text, number: line }: Line,
  { at, width }: Header,
  targets: Targets,
  note: Note,
  told: Set<string>,
): Omit<JudgedQuery, "file" | "line"> | undefined {
  const cells = text.split("\t");
  while (cells.length > width && cells.at(-1)?.trim() === "") cells.pop();
  const starts = columnStarts(cells);
  const needed = Math.max(at.query ?? 0, at.targets ?? 0) + 1;
  if (cells.length > width || cells.length < needed) {
    const many = `${cells.length} column${cells.length === 1 ? "" : "s"}`;
    note(
      "error",
      line,
      starts[width] ?? text.length + 1,
      `This line has ${many}, the header ${width}.`,
      "Put one tab between two columns, and none inside one; an empty column keeps its tab.",
    );
    return undefined;
  }
  const cell = (column: Column) => cells[at[column] ?? -1]?.trim() ?? "";
  const start = (column: Column) => {
    const raw = cells[at[column] ?? -1] ?? "";
    return (starts[at[column] ?? -1] ?? 1) + (raw.trim() === "" ? 0 : raw.length - raw.trimStart().length);
  };
  let good = true;
  const wrong = (column: Column, message: string, fix: string) => {
    note("error", line, start(column), message, fix);
    good = false;
  };
  const query = cell("query");
  if (query === "") wrong("query", "The query is empty.", "Write what is typed, or take the line out.");
  const language = cell("language").toLowerCase().split(/[-_]/, 1)[0] || "en";
  if (!LANGUAGES.includes(language))
    wrong("language", `"${cell("language")}" is no language of the portal.`, `Write one of ${LANGUAGES.join(", ")}.`);
  for (const column of ["who", "kind"] as const) {
    const value = cell(column);
    if (value === "" || KNOWN[column].split(" ").includes(value) || told.has(`${column} ${value}`)) continue;
    told.add(`${column} ${value}`);
    note(
      "warning",
      line,
      start(column),
      `"${value}" is no ${column} that is known.`,
      "It is measured as one of its own.",
    );
  }
  let readable = true;
  const graded = readGrades(cell("targets"), line, start("targets"), targets, (severity, ...rest) => {
    note(severity, ...rest);
    if (severity === "error") readable = false;
  });
  if (readable && ![...graded.values()].includes(3)) {
    const message = cell("targets") === "" ? "The query has no targets." : "No target has grade 3.";
    wrong("targets", message, "Name at least one page that is an answer, with =3.");
  }
  return good && readable ? { query, language, who: cell("who"), kind: cell("kind"), grades: graded } : undefined;
}
