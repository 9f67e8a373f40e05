import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the built site holds, counted in its HTML. */
export type Counts = Record<string, number>;

/** Counts parts of the plan, indicators, links and figures in the HTML files of a built site. */
export function countSite(dist: string): Counts {
  const parts = readdirSync(join(dist, "framework")).filter((name) => /^[1-3]/.test(name));
  const html = (path: string) => readFileSync(join(dist, path, "index.html"), "utf8");
  const lines = (path: string) => html(path).match(/<li id="[^"]+" data-pagefind-title=/g)?.length ?? 0;
  const sum = (paths: string[]) => paths.reduce((total, path) => total + lines(path), 0);
  const below = (folder: string) =>
    readdirSync(join(dist, folder), { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => `${folder}/${e.name}`);
  // Besides its documents an index holds the same list in other orders and its further pages.
  const documents = (folder: string) =>
    below(folder).filter((path) => !/\/(a-z|by-objective|page-\d+)$/.test(path)).length;
  const table = /<table[\s\S]*?<\/table>/.exec(html("framework/crosswalk"))?.[0] ?? "";
  return {
    objectives: below("plan/objectives").length,
    longTermOutcomes: parts.filter((p) => /^\d[a-d]$/.test(p)).length,
    shortTermOutcomes: parts.filter((p) => /^\d[a-d]\d$/.test(p)).length,
    outputs: parts.filter((p) => /^\d[a-d]\d\d$/.test(p)).length,
    programmaticIndicators: sum(parts.filter((p) => p.length > 1).map((p) => `framework/${p}`)),
    enablerIndicators: sum(below("plan/enablers")),
    crossCuttingIndicators: sum(below("plan/priorities")),
    globalCompactLinks: table.match(/href="\/framework\/\d[a-d]\d\d\/"/g)?.length ?? 0,
    cases: documents("cases"),
    lessons: documents("lessons"),
    resources: documents("resources"),
    stories: documents("stories"),
    terms: documents("glossary"),
    figures: html("figures").match(/<tr id="/g)?.length ?? 0,
  };
}
