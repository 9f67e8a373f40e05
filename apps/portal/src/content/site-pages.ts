import type { Graph } from "@portolan/model/graph";
import { addresses } from "@portolan/model/views";

/** Pages that developers write, besides the views of the graph. */
export const sitePages = ["/design/"];

/** Codes of the objectives as people type them below /framework/, each of which leads on to the objective's own page. */
export function stubPages(graph: Graph): { code: string; address: string }[] {
  return (graph.peers.get("objective") ?? []).map((code) => ({ code, address: `/framework/${code}/` }));
}

/** Every page that the finished site must have, and no other. */
export function expectedPages(graph: Graph): string[] {
  return [...addresses(graph), ...sitePages, ...stubPages(graph).map((stub) => stub.address), "/404.html"];
}
