import { type Key, say } from "@portolan/language";
import { type Graph, inLanguage, type Language, type PlanNode } from "../graph/index.ts";
import {
  codeLink,
  documentLink,
  englishOnly,
  everyLanguage,
  findLink,
  type LinkView,
  type PageView,
} from "./common.ts";
import { itemKinds } from "./knowledge/kinds.ts";
import { letterOf } from "./knowledge/lists.ts";
import { ofPart, type PageLink, partAddresses, partLinks } from "./paging.ts";

/** The search page, and below its box everything by kind and letter: the way in for who cannot search. */
export interface SearchView extends PageView {
  template: "search";
  /** Whether the page has the box: further pages of the list have not. */
  box: boolean;
  kinds: ListedKind[];
  /** The parts of a kind that goes over several pages, on each of them. */
  pages: PageLink[];
}

/** One kind of documents: all of them in groups, or where there are too many the pages that list them. */
export interface ListedKind {
  /** Its name, which is its place on the page too. */
  kind: string;
  title: string;
  n: number;
  groups: { title: string; links: LinkView[] }[];
  pages: { title: string; address: string }[];
}

/** Most entries that stand on the search page itself: with them it weighs 26 KB, of 30 that it may. */
const WHOLE = 600;
/** Entries on a page of one kind, where there are more in all. */
const PAGE = 200;

/** The search page in a language, or a further page of its list; undefined if there is none at the address. */
export function searchView(graph: Graph, path: string, language: Language): SearchView | undefined {
  if (path === "/search/") return pageOf(graph, language);
  const found = /^\/search\/all\/([a-z-]+)\//.exec(path);
  const listed = language === "en" && found && divided(graph).find(({ kind }) => kind === found[1]);
  if (!listed) return undefined;
  const { kind, title, entries } = listed;
  const addresses = partAddresses(baseOf(kind), entries.length, PAGE);
  const at = addresses.indexOf(path);
  if (at < 0) return undefined;
  const shown = { ...listed, entries: entries.slice(at * PAGE, (at + 1) * PAGE) };
  return {
    template: "search",
    box: false,
    address: path,
    language,
    ...ofPart(
      { title: `${say("en", "searchAll")}: ${title}`, description: say("en", "searchAll") },
      at,
      addresses.length,
    ),
    crumbs: [{ address: "/search/", title: "search" }],
    alternates: englishOnly(path),
    kinds: [grouped(shown)],
    pages: partLinks(addresses, path),
  };
}

/** Addresses of the further pages of the list; none while all of it fits the search page. */
export function searchListAddresses(graph: Graph): string[] {
  return divided(graph).flatMap(({ kind, entries }) => partAddresses(baseOf(kind), entries.length, PAGE));
}

function pageOf(graph: Graph, language: Language): SearchView {
  const all = listedOf(graph, language);
  const parts = language === "en" && divided(graph).length > 0;
  return {
    template: "search",
    box: true,
    address: inLanguage("/search/", language),
    language,
    title: say(language, "search"),
    description: say(language, "searchHint"),
    crumbs: [],
    alternates: everyLanguage("/search/"),
    kinds: all.map((listed) => (parts ? { ...grouped(listed), groups: [], pages: partsOf(listed) } : grouped(listed))),
    pages: [],
  };
}

interface Listed {
  kind: string;
  title: string;
  entries: { group: string; link: LinkView }[];
}

const baseOf = (kind: string) => `/search/all/${kind}/`;

/** All kinds, where they do not fit the search page together. */
function divided(graph: Graph): Listed[] {
  const all = listedOf(graph, "en");
  return all.reduce((sum, { entries }) => sum + entries.length, 0) > WHOLE ? all : [];
}

const made = new WeakMap<Graph, Map<string, Listed[]>>();

/** Every document of a language, by kind in the order of the plan; what has a code goes by it, the rest by letter. */
function listedOf(graph: Graph, language: Language): Listed[] {
  const byLanguage = made.get(graph) ?? new Map<string, Listed[]>();
  made.set(graph, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const list = makeListed(graph, language).filter(({ entries }) => entries.length > 0);
  byLanguage.set(language, list);
  return list;
}

const frameworkKinds: readonly (readonly [PlanNode["kind"], Key])[] = [
  ["long-term-outcome", "searchAllLongTermOutcome"],
  ["outcome", "searchAllOutcome"],
  ["output", "searchAllOutput"],
  ["gcm", "searchKindGcm"],
  ["sdg", "searchKindSdg"],
];

/** The objective under which a part of the framework stands; the other frameworks have none. */
function objectiveOf(graph: Graph, code: string): string {
  const objective = findLink(graph, /^\d/.exec(code)?.[0] ?? "", "en");
  return objective ? `${objective.code} ${objective.title}` : "";
}

function makeListed(graph: Graph, language: Language): Listed[] {
  const own = (link: LinkView) => link.lang === undefined;
  const documents = (kinds: (kind: string) => boolean) =>
    [...graph.documents.values()]
      .filter(({ document }) => kinds(document.data.kind))
      .map((document) => documentLink(document, language))
      .filter(own);
  const ofPlan = new Set(graph.order.map(({ document }) => document.data.kind as string));
  const plan = documents((kind) => ofPlan.has(kind)).map((link) => ({ group: "", link }));
  const framework = frameworkKinds.map(([kind, key]) => ({
    kind,
    title: say(language, key),
    entries: (language === "en" ? (graph.peers.get(kind) ?? []) : []).map((code) => ({
      group: objectiveOf(graph, code),
      link: codeLink(graph, code),
    })),
  }));
  const learned = itemKinds.map((kind) => {
    const terms = kind === "term" && language === "en" ? [...graph.knowledge.items.values()] : [];
    const links: LinkView[] = [
      ...documents((other) => other === kind),
      ...terms.filter((item) => item.kind === kind).map(({ address, title }) => ({ address, title })),
    ];
    return { kind, title: say(language, `${kind}Many`), entries: byLetter(links, language) };
  });
  const pages: LinkView[] = [...documents((kind) => kind === "page"), ...(language === "en" ? figurePages() : [])];
  return [
    { kind: "plan", title: say(language, "plan"), entries: plan },
    ...framework,
    ...learned,
    { kind: "page", title: say(language, "searchFacetPage"), entries: pages.map((link) => ({ group: "", link })) },
  ];
}

/** Pages that hold records without a page of their own. */
const figurePages = (): LinkView[] =>
  (["figures", "sources"] as const).map((key) => ({ address: `/${key}/`, title: say("en", key) }));

function byLetter(links: LinkView[], language: string): Listed["entries"] {
  const collator = new Intl.Collator(language);
  return links
    .map((link) => ({ group: letterOf(link.title), link }))
    .sort((a, b) => collator.compare(a.group, b.group) || collator.compare(a.link.title, b.link.title));
}

function grouped({ kind, title, entries }: Listed): ListedKind {
  const groups = Map.groupBy(entries, ({ group }) => group);
  const n = entries.length;
  return {
    kind,
    title,
    n,
    groups: [...groups].map(([name, of]) => ({ title: name, links: of.map(({ link }) => link) })),
    pages: [],
  };
}

function partsOf({ kind, entries }: Listed): ListedKind["pages"] {
  return partAddresses(baseOf(kind), entries.length, PAGE).map((address, i) => {
    const part = entries.slice(i * PAGE, (i + 1) * PAGE);
    const name = (entry: Listed["entries"][number] | undefined) =>
      entry?.link.code ?? (entry?.group || entry?.link.title);
    return {
      address,
      title: say("en", "searchAllPages", { first: name(part[0]) ?? "", last: name(part.at(-1)) ?? "" }),
    };
  });
}
