import type { Rule } from "./rules.ts";

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
  endLine?: number | undefined;
  endColumn?: number | undefined;
}

/**
 * Something wrong with content, as a value. Problems are collected, sorted and reported once;
 * only a command exits.
 */
export interface Problem extends Place {
  rule: Rule;
  severity: "error" | "warning";
  /** Path relative to the root of the repository, with forward slashes. */
  file: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do about it, one sentence. */
  fix: string;
}

/** Makes an error of `rule` in `file`; without a place it stands at the file's first character. */
export function problem(rule: Rule, file: string, place: Place | undefined, message: string, fix: string): Problem {
  return { rule, severity: "error", file, line: 1, column: 1, ...place, message, fix };
}

/** Sorts problems by file, line, column and rule, and drops exact repetitions. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) => `${p.file}\0${p.line}\0${p.column}\0${p.rule}\0${p.message}`;
  const unique = [...new Map(problems.map((p) => [key(p), p])).values()];
  return unique.sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
