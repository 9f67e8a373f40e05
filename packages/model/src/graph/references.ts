import { dirname } from "node:path/posix";
import { type Place, type Problem, problem } from "@portolan/dialect";
import type { Content } from "../read/index.ts";
import { anchorsByAddress, checkLink } from "./anchors.ts";
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
      if (to === "figure" && !graph.figures.has(value) && !graph.facts.has(value))
        problems.push(
          problem(
            "dangling-figure",
            file,
            place(),
            `There is no figure "${value}" in the dataset.`,
            "Add it to figures.yaml or to a document's results with its source and date, or mend the id.",
          ),
        );
      const [vocabulary, what] = vocabularyOf(to) ?? [];
      if (vocabulary && !graph.vocabularies[vocabulary].has(value))
        problems.push(
          problem(
            "dangling-vocabulary",
            file,
            place(),
            `There is no ${what} "${value}".`,
            `Use one of ${[...graph.vocabularies[vocabulary].keys()].join(", ")}.`,
          ),
        );
      if (to === "document" && !graph.knowledge.byFolder.has(value))
        problems.push(
          problem(
            "dangling-document",
            file,
            place(),
            `There is no case or lesson in a folder "${value}".`,
            "Write the folder's name, the last part of its address.",
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

/** The vocabulary that a pointer of the frontmatter points into, and the word for one of its terms. */
function vocabularyOf(to: string): [keyof Graph["vocabularies"], string] | undefined {
  const vocabularies: Record<string, [keyof Graph["vocabularies"], string]> = {
    theme: ["themes", "theme"],
    place: ["places", "country or admin 1 area"],
    role: ["roles", "role"],
    unit: ["units", "unit"],
    family: ["families", "family of lessons"],
    audience: ["audiences", "group of readers"],
  };
  return vocabularies[to];
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
