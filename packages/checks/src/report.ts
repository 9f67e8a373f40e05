import type { Problem } from "@portolan/dialect";

/** All problems as text for a terminal: place, what is wrong, what to do, and a count. */
export function report(problems: readonly Problem[]): string {
  const lines = problems.map((p) => `${p.file}:${p.line}:${p.column}  ${p.message}\n    ${p.fix}  [${p.rule}]`);
  const files = new Set(problems.map((p) => p.file)).size;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`;
  return problems.length === 0 ? "No problems." : `${lines.join("\n")}\n\n${count}.`;
}
