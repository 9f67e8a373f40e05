import { say } from "@portolan/language";
import { type Code, parseCode } from "../codes.ts";
import { type Graph, inLanguage, type KnowledgeItem, type Language, languages, themeAddress } from "../graph/index.ts";
import { compareAddress, MOST_COMPARED } from "../library/compare.ts";
import { everyLanguage, type LinkView, labelOf, type PageView } from "./common.ts";
import { type ResultStatus, resultOf } from "./knowledge/results.ts";

/** The page that compares cases: what it is, and comparisons to begin with. */
export interface CompareView extends PageView {
  template: "compare";
  sets: { theme: LinkView; cases: LinkView[]; address: string }[];
}

/** The page of what a reader keeps on the device, and the one that writes a draft there. */
export type DeviceView = (PageView & { template: "list" }) | (PageView & { template: "tried" });

const SETS = 8;

const pages = { "/compare/": "compare", "/list/": "list", "/tried/": "tried" } as const;
type Path = keyof typeof pages;

/** Addresses of the pages that take something along, in every language. */
export const takeAddresses: readonly string[] = languages.flatMap((language) =>
  Object.keys(pages).map((path) => inLanguage(path, language)),
);

/** The view of one of them. */
export function takeView(graph: Graph, path: string, language: Language): CompareView | DeviceView | undefined {
  if (!(path in pages)) return undefined;
  const template = pages[path as Path];
  const page: PageView = {
    address: inLanguage(path, language),
    language,
    title: say(language, `${template}Title`),
    description: say(language, `${template}Text`),
    crumbs: [{ address: "/library/", title: "library", ...(language === "en" ? {} : { lang: "en" }) }],
    alternates: everyLanguage(path),
  };
  return template === "compare" ? { ...page, template, sets: setsOf(graph, language) } : { ...page, template };
}

/**
 * Comparisons to begin with: fields of work with at least two cases, those with most first. Of more cases than fit a
 * table, those stay that meet others at one outcome or output of the framework; `compareReadyText` says so on the page.
 * Where two fields come to the same cases, the one that has fewer besides gives its name.
 */
function setsOf(graph: Graph, language: string): CompareView["sets"] {
  const themes = [...graph.vocabularies.themes.values()].filter((theme) => theme.group === "work");
  return themes
    .map((theme) => ({ theme, cases: casesOn(graph, themeAddress(theme.id)) }))
    .filter(({ cases }) => cases.length > 1)
    .sort((a, b) => b.cases.length - a.cases.length)
    .map(({ theme, cases }) => {
      const chosen = unlike(together(unlike(cases)).slice(0, MOST_COMPARED));
      return {
        theme: { address: themeAddress(theme.id), title: labelOf(theme, language) },
        cases: chosen.map(({ address, title }) => ({ address, title })),
        address: compareAddress(
          chosen.map(({ address }) => address),
          language,
        ),
      };
    })
    .filter(({ address }, i, sets) => !sets.slice(i + 1).some((later) => later.address === address))
    .slice(0, SETS);
}

function casesOn(graph: Graph, address: string): KnowledgeItem[] {
  return (graph.knowledge.on.get(address) ?? []).flatMap(({ item }) => (item.kind === "case" ? item : []));
}

/** The cases in order of how many of them serve the same part of the framework as they do; among equals as they came. */
function together(cases: readonly KnowledgeItem[]): KnowledgeItem[] {
  const served = new Map<Code, number>();
  for (const part of cases.flatMap(partsOf)) served.set(part, (served.get(part) ?? 0) + 1);
  const company = (item: KnowledgeItem) => Math.max(1, ...partsOf(item).map((part) => served.get(part) ?? 0));
  return cases.toSorted((a, b) => company(b) - company(a));
}

const PARTS = new Set(["long-term-outcome", "outcome", "output"]);
const partsOf = ({ joins }: KnowledgeItem): Code[] =>
  joins.flatMap(({ to }) => (PARTS.has(parseCode(to)?.kind ?? "") ? to : []));

/** The cases in an order in which results change from one to the next: a table of like cases teaches little. */
function unlike(cases: readonly KnowledgeItem[]): KnowledgeItem[] {
  const byResult = Map.groupBy(cases, ({ document }): ResultStatus => resultOf(document?.document.data.results ?? []));
  const groups = [...byResult.values()];
  return Array.from({ length: cases.length }, (_, i) => groups.flatMap((group) => group[i] ?? [])).flat();
}

/** The comparison of a case with those related to it, or undefined where none is. */
export function compareWith(address: string, related: readonly { kind: string; address: string }[]) {
  const others = related.filter(({ kind }) => kind === "case").slice(0, MOST_COMPARED - 1);
  if (others.length === 0) return undefined;
  return { n: others.length, address: compareAddress([address, ...others.map((other) => other.address)]) };
}
