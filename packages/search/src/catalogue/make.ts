import { type Key, say } from "@portolan/language";
import { compareCodes } from "@portolan/model/codes";
import { type Graph, languages, termAddress } from "@portolan/model/graph";
import { countryPages } from "@portolan/model/views";
import { type ResultKind, resultKinds } from "../indexed.ts";
import type { Catalogue, Titles } from "./catalogue.ts";
import { type PackedCatalogue, packCatalogue } from "./packed.ts";

/** Pages that list what others hold, with the string that names them. */
const lists: readonly (readonly [string, Key])[] = [
  ["/plan/", "plan"],
  ["/framework/", "framework"],
  ["/framework/gcm/", "searchKindGcm"],
  ["/framework/sdg/", "searchKindSdg"],
  ["/library/", "library"],
  ["/cases/", "caseMany"],
  ["/lessons/", "lessonMany"],
  ["/stories/", "storyMany"],
  ["/resources/", "resourceMany"],
  ["/glossary/", "termMany"],
  ["/themes/", "themes"],
  ["/actions/", "actionsTitle"],
  ["/gaps/", "gapsTitle"],
  ["/evidence/", "evidenceTitle"],
  ["/results/", "resultsTitle"],
  ["/countries/", "countriesTitle"],
  ["/compare/", "compareTitle"],
  ["/list/", "listTitle"],
  ["/tried/", "triedTitle"],
  ["/figures/", "figures"],
  ["/sources/", "sources"],
];

/**
 * Most pages whose titles go into the catalogue, which is loaded whole: about 12 KB with the codes. On a larger site the
 * index finds the titles of what grows, a request later; names of countries it finds on any.
 */
const MOST = 500;

/** Makes the catalogue from the graph: parts of the plan and its framework by code, then pages without one. */
export function makeCatalogue(graph: Graph): PackedCatalogue {
  const all = makeTitles(graph);
  const countries = new Set(countryPages(graph).map(([address]) => address));
  const documents = all.pages.length - countries.size;
  const pages = all.pages.filter(([address, , kind]) => !countries.has(address) && (documents <= MOST || !grows(kind)));
  return packCatalogue({ ...all, pages, translated: documents <= MOST ? all.translated : {} });
}

/** The same with every page, however many: what the reading list and comparison name their documents by. */
export function makeTitles(graph: Graph): Catalogue {
  return { ...titlesOf([...graph.nodes.values()]), pages: pagesOf(graph), translated: translationsOf(graph) };
}

/** Kinds of which a site has ever more. */
function grows(kind: ResultKind): boolean {
  return ["case", "lesson", "resource", "story", "term"].includes(kind);
}

/** Makes the list of indicators, with the titles that the catalogue leaves out. */
export function makeIndicators(graph: Graph): Titles {
  return titlesOf([...graph.indicators.values()].map(({ indicator }) => indicator));
}

function titlesOf(titled: readonly { code: string; title: string }[]): Titles {
  const sorted = titled.toSorted((a, b) => compareCodes(a.code, b.code));
  return { codes: sorted.map(({ code }) => code), titles: sorted.map(({ title }) => title) };
}

function pagesOf(graph: Graph): Catalogue["pages"] {
  const documents = [...graph.documents.values()]
    .filter(({ document }) => !("code" in document.data))
    .map(({ address, document }) => [address, document.data.title, kindOf(document.data.kind)] as const);
  const terms = [...graph.terms.values()].flatMap(({ id, term, abbreviation }) =>
    [term, ...(abbreviation ? [abbreviation] : [])].map((name) => [termAddress(id), name, "term"] as const),
  );
  // A country goes by its name: who types it wants everything that names it.
  const countries = countryPages(graph).map(([address, name]) => [address, name, "page"] as const);
  return [
    ...documents,
    ...terms,
    ...countries,
    ...lists.map(([address, key]) => [address, say("en", key), "page"] as const),
  ];
}

function kindOf(kind: string): ResultKind {
  return (resultKinds as readonly string[]).includes(kind) ? (kind as ResultKind) : "plan";
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
