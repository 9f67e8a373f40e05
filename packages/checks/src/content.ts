import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Problem, sortProblems } from "@portolan/dialect";
import { buildGraph, checkReferences, type Graph } from "@portolan/model/graph";
import { type Content, type ContentPackage, type ReadCache, readContent } from "@portolan/model/read";
import { addresses } from "@portolan/model/views";
import { absoluteClaim } from "./content/absolute-claim.ts";
import { danglingGoal } from "./content/dangling-goal.ts";
import { finePlace } from "./content/fine-place.ts";
import { pageAddress } from "./content/page-address.ts";

/** Content, the graph of it, and everything that is wrong with it, sorted. */
export interface CheckedContent {
  content: Content;
  graph: Graph;
  problems: Problem[];
}

/**
 * Reads the packages, joins them and checks every reference. `root` is what files are named relative to;
 * a cache lets a second reading look at changed files only. `pages` are addresses of the site besides the views.
 */
export function checkContent(
  root: string,
  packages: readonly ContentPackage[],
  pages: readonly string[],
  cache?: ReadCache,
): CheckedContent {
  const content = readContent(root, packages, cache);
  const { graph, problems } = buildGraph(content);
  const known = new Set([...addresses(graph), ...pages]);
  const references = checkReferences(graph, content, known, (path) => existsSync(join(root, path)));
  const rules = [...absoluteClaim(graph), ...finePlace(graph), ...danglingGoal(content), ...pageAddress(graph, pages)];
  return { content, graph, problems: sortProblems([...content.problems, ...problems, ...references, ...rules]) };
}
