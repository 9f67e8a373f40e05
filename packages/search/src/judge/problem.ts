/** Something wrong with a file of judged queries, or a warning about what is passed over. */
export interface JudgementProblem {
  severity: "error" | "warning";
  /** As it was typed. */
  file: string;
  line: number;
  column: number;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do about it, one sentence. */
  fix: string;
}

/** Takes what is wrong at a place of one file; lines and columns count from 1. */
export type Note = (
  severity: JudgementProblem["severity"],
  line: number,
  column: number,
  message: string,
  fix: string,
) => void;

/** All problems as text for a terminal, in the form of the checks of content: place, what is wrong, what to do, a count. */
export function reportJudgements(problems: readonly JudgementProblem[]): string {
  const lines = problems.map(
    ({ severity, file, line, column, message, fix }) =>
      `${file}:${line}:${column}  ${severity === "warning" ? "Warning: " : ""}${message}\n    ${fix}`,
  );
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const count = [counted(errors, "problem"), counted(problems.length - errors, "warning")].filter(
    (part) => part !== "",
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${lines.join("\n")}\n\n${count.join(" and ")} in ${counted(files, "file")}.`;
}

function counted(number: number, what: string): string {
  return number === 0 ? "" : `${number} ${what}${number === 1 ? "" : "s"}`;
}
