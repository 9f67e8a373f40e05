import { type Key, say } from "@portolan/language";
import { compareCodes } from "@portolan/model/codes";
import { type Graph, languages } from "@portolan/model/graph";
import type { Catalogue } from "./catalogue.ts";

/** Pages that list what others hold, with the string that names them. */
const lists: readonly (readonly [string, Key])[] = [
  ["/plan/", "plan"],
  ["/framework/", "framework"],
  ["/framework/gcm/", "searchKindGcm"],
  ["/framework/sdg/", "searchKindSdg"],
  ["/figures/", "figures"],
  ["/sources/", "sources"],
];

/** Makes the catalogue from the graph: parts and indicators by code, then pages without one. */
export function makeCatalogue(graph: Graph): Catalogue {
  const titles = new Map<string, string>();
  for (const { code, title } of graph.nodes.values()) titles.set(code, title);
  for (const { indicator } of graph.indicators.values()) titles.set(indicator.code, indicator.title);
  const codes = [...titles.keys()].sort(compareCodes);
  return { codes, titles: codes.map((code) => titles.get(code) ?? ""), pages: pagesOf(graph), translated: translationsOf(graph) };
}

function pagesOf(graph: Graph): Catalogue["pages"] {
  const documents = [...graph.documents.values()]
    .filter(({ document }) => !("code" in document.data))
    .map(({ address, document }) => [address, document.data.title, document.data.kind === "page" ? "page" : "plan"] as const);
  return [...documents, ...lists.map(([address, key]) => [address, say("en", key), "page"] as const)];
}

function translationsOf(graph: Graph): Catalogue["translated"] {
  return Object.fromEntries(
    languages.slice(1).map((language) => [
      language,
      Object.fromEntries(
        [...graph.documents.values()].flatMap(({ address, translations }) => {
          const title = translations.get(language)?.data.title;
          return title === undefined ? [] : [[address, title]];
        }),
      ),
    ]),
  );
}
