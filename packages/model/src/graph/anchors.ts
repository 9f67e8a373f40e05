import { type Place, type Problem, problem } from "@portolan/dialect";
import { anchorOf } from "../codes.ts";
import { isKnowledge } from "../read/document.ts";
import { splitLanguage } from "./address.ts";
import type { Graph } from "./build.ts";

/** What is wrong with a link inside the portal: its form, its page, its place on the page. */
export function checkLink(
  url: string,
  file: string,
  place: Place,
  addresses: ReadonlySet<string>,
  anchors: ReadonlyMap<string, Set<string>>,
): Problem[] {
  if (/^[a-z]+:/i.test(url)) return [];
  const [path = "", hash] = url.split("#");
  if (!path.startsWith("/"))
    return [
      problem(
        "dangling-link",
        file,
        place,
        `The address "${url}" does not begin with "/".`,
        "Write it from the root of the portal, as in /plan/vision/.",
      ),
    ];
  if (!addresses.has(path)) {
    const better = addresses.has(`${path}/`)
      ? `Write ${path}/ with its last slash.`
      : "Mend the address; /plan/ and /framework/ list the pages.";
    return [problem("dangling-link", file, place, `There is no page ${path}.`, better)];
  }
  if (hash !== undefined && !anchors.get(splitLanguage(path).path)?.has(hash))
    return [
      problem(
        "dangling-anchor",
        file,
        place,
        `There is no place "#${hash}" on ${path}.`,
        "Mend the part after #; the paragraph's own control gives its address.",
      ),
    ];
  return [];
}

/** The places on each page that a link can lead to, by the page's address. */
export function anchorsByAddress(graph: Graph): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const { address, document } of graph.documents.values()) {
    const lines = "code" in document.data ? (graph.nodes.get(document.data.code)?.indicators ?? []) : [];
    const numbers = isKnowledge(document.data) ? document.data.results.map(({ n }) => `result-${n}`) : [];
    anchors.set(
      address,
      new Set([...document.ids, ...Object.keys(document.retired), ...lines.map((i) => anchorOf(i.code)), ...numbers]),
    );
  }
  for (const node of graph.nodes.values())
    if (/^[1-3][a-d]/.test(node.code))
      anchors.set(`/framework/${node.code}/`, new Set(node.indicators.map((i) => anchorOf(i.code))));
  anchors.set("/figures/", new Set([...graph.figures.keys(), ...graph.series.map((s) => s.id)]));
  anchors.set("/sources/", new Set(graph.sources.keys()));
  return anchors;
}
