import { resolve } from "node:path";
import { buildGraph, type Graph } from "@portolan/model/graph";
import { readContent, sitePackages } from "@portolan/model/read";
import { viewOf } from "@portolan/model/views";
import type { Site } from "./file.ts";

const root = resolve(import.meta.dirname, "../../..");

/** The graph of the content that is shipped: for tests. */
export function realGraph(): Graph {
  return buildGraph(readContent(root, sitePackages(resolve(root, "apps/portal"), undefined))).graph;
}

/** A site of a graph without pages and without a host: for tests. */
export const bareSite = (graph: Graph): Site => ({
  graph,
  view: viewOf,
  pages: undefined,
  root,
  written: [],
  cache: "",
  host: undefined,
  version: "0.0.0",
});
