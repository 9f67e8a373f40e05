import { dirname } from "node:path/posix";
import { type Place, type Problem, problem } from "@portolan/dialect";
import { anchorOf } from "../codes.ts";
import type { Content } from "../read/index.ts";
import { splitLanguage } from "./address.ts";
import { find, type Graph } from "./build.ts";
import { codePointers, sourcePointers } from "./links.ts";

/**
 * Checks that everything the content points at exists: codes, figures, sources, vocabularies, pages, places on
 * pages and pictures. `addresses` are the pages that the site will have, `exists` tells whether a file is there.
 */
export function checkReferences(
  graph: Graph,
  content: Content,
  addresses: ReadonlySet<string>,
  exists: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const anchors = anchorsByAddress(graph);
  const code = (file: string, place: () => Place, value: string) => {
    if (!find(graph, value))
      problems.push(
        problem(
          "dangling-code",
          file,
          place(),
          `There is no part of the plan with the code ${value}.`,
          "Mend the code; /framework/ lists them all.",
        ),
      );
  };
  const source = (file: string, place: () => Place, value: string) => {
    if (!graph.sources.has(value))
      problems.push(
        problem(
          "dangling-source",
          file,
          place(),
          `There is no source "${value}" in the register.`,
          "Add it to a sources.yaml, or mend the id.",
        ),
      );
  };
  for (const { file, pointers } of content.documents)
    for (const pointer of pointers) {
      const { to, value } = pointer;
      // Asked for only where something is wrong: the place of a field of the frontmatter takes another reading of it.
      const place = () => onlyPlace(pointer);
      if (to === "code") code(file, place, value);
      if (to === "source") source(file, place, value);
      if (to === "figure" && !graph.figures.has(value))
        problems.push(
          problem(
            "dangling-figure",
            file,
            place(),
            `There is no figure "${value}" in the dataset.`,
            "Add it to figures.yaml with its source and date, or mend the id.",
          ),
        );
      if (to === "theme" && !graph.vocabularies.themes.has(value))
        problems.push(
          problem(
            "dangling-vocabulary",
            file,
            place(),
            `There is no theme "${value}".`,
            `Use one of ${[...graph.vocabularies.themes.keys()].join(", ")}.`,
          ),
        );
      if (to === "image" && !exists(`${dirname(file)}/${value}`))
        problems.push(
          problem(
            "dangling-image",
            file,
            place(),
            `There is no picture ${value} beside the document.`,
            "Put the file there, or mend its name.",
          ),
        );
      if (to === "link") problems.push(...checkLink(value, file, place(), addresses, anchors));
    }
  for (const { file, value, placeOf: placeAt } of content.data) {
    for (const { code: c, path } of codePointers(value)) code(file, () => placeAt(path), c);
    for (const { source: s, path } of sourcePointers(value)) source(file, () => placeAt(path), s);
  }
  return [...problems, ...checkVocabularies(graph), ...checkFigures(graph, content), ...checkRegisters(content)];
}

const onlyPlace = ({ line, column, endLine, endColumn }: Place): Place => ({ line, column, endLine, endColumn });

function checkLink(
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

function anchorsByAddress(graph: Graph): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const { address, document } of graph.documents.values()) {
    const lines = "code" in document.data ? (graph.nodes.get(document.data.code)?.indicators ?? []) : [];
    anchors.set(
      address,
      new Set([...document.ids, ...Object.keys(document.retired), ...lines.map((i) => anchorOf(i.code))]),
    );
  }
  for (const node of graph.nodes.values())
    if (/^[1-3][a-d]/.test(node.code))
      anchors.set(`/framework/${node.code}/`, new Set(node.indicators.map((i) => anchorOf(i.code))));
  anchors.set("/figures/", new Set([...graph.figures.keys(), ...graph.series.map((s) => s.id)]));
  anchors.set("/sources/", new Set(graph.sources.keys()));
  return anchors;
}

function checkVocabularies(graph: Graph): Problem[] {
  const { units, disaggregations } = graph.vocabularies;
  const problems: Problem[] = [];
  for (const { indicator, node } of graph.indicators.values()) {
    const say = (what: string, id: string, where: string) =>
      problems.push(
        problem(
          "dangling-vocabulary",
          node.file,
          node.place,
          `The indicator ${indicator.code} names a ${what} "${id}" that the vocabulary does not have.`,
          `Add it to packages/model/vocabularies/${where}.yaml, or use one that is there.`,
        ),
      );
    for (const id of indicator.unit) if (!units.has(id)) say("unit", id, "units");
    for (const id of indicator.disaggregation) if (!disaggregations.has(id)) say("breakdown", id, "disaggregations");
  }
  return problems;
}

function checkFigures(graph: Graph, content: Content): Problem[] {
  const problems: Problem[] = [];
  const series = new Set(graph.series.map((s) => s.id));
  for (const { file, value, placeOf } of content.data) {
    if (value.kind !== "figures") continue;
    for (const [i, figure] of value.figures.entries()) {
      const say = (field: string, id: string, what: string) =>
        problems.push(
          problem(
            what === "unit" ? "dangling-vocabulary" : "dangling-figure",
            file,
            placeOf(["figures", i, field]),
            `The figure "${figure.id}" names a ${what} "${id}" that does not exist.`,
            "Mend the id, or add what it names.",
          ),
        );
      if (!graph.vocabularies.units.has(figure.unit)) say("unit", figure.unit, "unit");
      if (figure.series !== undefined && !series.has(figure.series)) say("series", figure.series, "series");
      for (const other of figure.disagreesWith)
        if (!graph.figures.get(other)?.disagreesWith.includes(figure.id))
          say("disagreesWith", other, "figure (or it does not name this one back)");
    }
  }
  return problems;
}

function checkRegisters(content: Content): Problem[] {
  return [...content.registers].flatMap(([folder, { changed, lost }]) => [
    ...(changed
      ? [
          problem(
            "register-stale",
            `${folder}/en.mdx`,
            undefined,
            "The register beside this document does not know its text.",
            "Run: npm run portolan -- register",
          ),
        ]
      : []),
    ...lost.map((id) =>
      problem(
        "register-retired",
        `${folder}/ids.json`,
        undefined,
        `The paragraph or heading "${id}" is gone, and its address leads nowhere.`,
        `Restore it, or say what took over: npm run portolan -- register --retire ${folder.split("/").at(-1)}#${id}=<id>`,
      ),
    ),
  ]);
}
