import { resolve } from "node:path";
import { buildGraph, type Graph } from "@portolan/model/graph";
import { readContent, sitePackages } from "@portolan/model/read";

const root = resolve(import.meta.dirname, "../../..");

/** The graph of the content that is shipped: for tests. */
export function realGraph(): Graph {
  return buildGraph(readContent(root, sitePackages(resolve(root, "apps/portal"), undefined))).graph;
}
