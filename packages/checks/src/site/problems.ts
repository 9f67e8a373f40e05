import { type Place, type Problem, problem, type Rule, sortProblems } from "@portolan/dialect";
import type { Page } from "./site.ts";

/** Makes a problem of the built site. Files are named from the folder that is published. */
export function siteProblem(
  rule: Rule,
  file: string | Page,
  place: Place | undefined,
  message: string,
  fix: string,
): Problem {
  return problem(rule, `dist/${typeof file === "string" ? file : file.file}`, place, message, fix);
}

/**
 * Folds what is wrong in the same words on many pages into one problem at the first of them: a fault of the layout is
 * one fault, not one for every page.
 */
export function fold(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(sortProblems(problems), (p) => `${p.rule}\0${p.message}\0${p.fix}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const others = new Set(group.map((p) => p.file)).size - 1;
    if (first === undefined) return [];
    if (others === 0) return group;
    return [{ ...first, message: `${first.message} The same on ${others} more ${others === 1 ? "page" : "pages"}.` }];
  });
}
