import { say } from "@portolan/language";
import { type Graph, inLanguage, isKnowledgeDocument, languages, splitLanguage, termAddress } from "../graph/index.ts";
import { englishOnly, type PageView } from "./common.ts";
import {
  type CrosswalkTableView,
  crosswalkView,
  type TargetsView,
  type TargetView,
  targetsView,
  targetView,
} from "./crosswalks.ts";
import { type DocumentView, documentView } from "./documents.ts";
import { type FiguresView, figuresView } from "./figures.ts";
import { type KnowledgeView, knowledgeView } from "./knowledge/document.ts";
import { type ListingView, listingAddresses, listingView } from "./knowledge/listing.ts";
import {
  type ActionsView,
  actionsView,
  type GapsView,
  gapsView,
  type LibraryView,
  libraryView,
  type ThemesView,
  themesView,
} from "./knowledge/overview.ts";
import { type TermView, termView } from "./knowledge/term.ts";
import { type NodeView, nodeView } from "./node.ts";
import { type ExplorerView, explorerView, type HomeView, homeView } from "./overview.ts";
import { type PlanView, planAddresses, planView } from "./plan.ts";
import { type SearchView, searchListAddresses, searchView } from "./search.ts";
import { type CountriesView, countriesView } from "./seeing/countries.ts";
import { type CountryView, countryAddresses, countryView } from "./seeing/country.ts";
import { type EvidenceView, evidenceView } from "./seeing/evidence.ts";
import { type EvidenceListView, evidenceListAddresses, evidenceListView } from "./seeing/evidence-list.ts";
import { type ResultsPageView, resultsAddresses, resultsPageView } from "./seeing/results.ts";
import { type SourcesView, sourcesAddresses, sourcesView } from "./sources.ts";
import { type CompareView, type DeviceView, takeAddresses, takeView } from "./take.ts";

export { type BodyView, bodyView, pictureAddress, renderContext } from "./body.ts";
export { codeLink, documentLink, type LinkView, labelOf, type OfficialView, type PageView } from "./common.ts";
export type { CrosswalkTableView, TargetsView, TargetView } from "./crosswalks.ts";
export type { AppealView, DocumentView, RoadMapView } from "./documents.ts";
export type { FiguresView, FigureView } from "./figures.ts";
export type { IndicatorView } from "./indicators.ts";
export type { CaseView, KeptView, KnowledgeView, LessonView, ResourceView, StoryView } from "./knowledge/document.ts";
export type { HangingView } from "./knowledge/hanging.ts";
export { type ItemView, itemView } from "./knowledge/item.ts";
export { type ItemKind, itemKinds, kindSections } from "./knowledge/kinds.ts";
export type { ListingView } from "./knowledge/listing.ts";
export type { ActionsView, GapsView, LibraryView, ThemesView, ThemeView } from "./knowledge/overview.ts";
export type { RelatedView } from "./knowledge/related.ts";
export type { FactView, PromiseView, ResultStatus, ResultsView } from "./knowledge/results.ts";
export type { TermView } from "./knowledge/term.ts";
export type { CrosswalkView, NodeView } from "./node.ts";
export type { ExplorerView, HomeView, TreeView } from "./overview.ts";
export type { PlanView } from "./plan.ts";
export type { ListedKind, SearchView } from "./search.ts";
export { type CountriesView, type CountryLine, countryPages, type TileView } from "./seeing/countries.ts";
export type { CountryView } from "./seeing/country.ts";
export type { EvidenceRowView, EvidenceView } from "./seeing/evidence.ts";
export type { EvidenceListView } from "./seeing/evidence-list.ts";
export type { CasePromiseView } from "./seeing/promises.ts";
export type { Region } from "./seeing/regions.ts";
export type { ResultsPageView } from "./seeing/results.ts";
export type { Strength } from "./seeing/strength.ts";
export type { SourcesView } from "./sources.ts";
export { type CompareView, compareWith, type DeviceView } from "./take.ts";

/** All that one page shows: a serialisable value. */
export type View =
  | HomeView
  | PlanView
  | DocumentView
  | NodeView
  | ExplorerView
  | TargetView
  | TargetsView
  | CrosswalkTableView
  | FiguresView
  | SourcesView
  | SearchView
  | KnowledgeView
  | TermView
  | ListingView
  | LibraryView
  | ThemesView
  | ActionsView
  | GapsView
  | EvidenceView
  | EvidenceListView
  | ResultsPageView
  | CountriesView
  | CountryView
  | CompareView
  | DeviceView;

/** Pages about all that hangs on the plan. */
const knowledgePages = ["/themes/", "/actions/", "/gaps/", "/evidence/", "/evidence/regions/", "/countries/"];

/** The address of every page that is a view of the graph. */
export function addresses(graph: Graph): string[] {
  const everywhere = languages.flatMap((l) => ["/", "/search/", "/library/"].map((page) => inLanguage(page, l)));
  const documents = [...graph.documents.values()].flatMap(({ address, translations }) => [
    address,
    ...[...translations.keys()].map((l) => inLanguage(address, l)),
  ]);
  const nodes = [...graph.nodes.values()].flatMap((n) =>
    ["long-term-outcome", "outcome", "output"].includes(n.kind)
      ? [`/framework/${n.code}/`]
      : n.kind === "gcm" || n.kind === "sdg"
        ? [`/framework/${n.kind}/${n.code.slice(4)}/`]
        : [],
  );
  return [
    ...everywhere,
    ...planAddresses,
    "/framework/",
    "/framework/gcm/",
    "/framework/sdg/",
    "/framework/crosswalk/",
    "/figures/",
    ...sourcesAddresses(graph),
    ...documents,
    ...nodes,
    ...knowledgePages,
    ...evidenceListAddresses(graph),
    ...resultsAddresses(graph),
    ...countryAddresses(graph),
    ...takeAddresses,
    ...searchListAddresses(graph),
    ...[...graph.terms.keys()].map(termAddress),
    ...listingAddresses(graph),
  ];
}

/** The view of the page at an address, or undefined if the graph has none there. */
export function viewOf(graph: Graph, address: string): View | undefined {
  const { language, path } = splitLanguage(address);
  if (path === "/")
    return homeView(graph, language, { title: say(language, "homeTitle"), description: say(language, "homeLede") });
  if (path.startsWith("/search/")) return searchView(graph, path, language);
  if (path === "/library/") return libraryView(graph, language);
  const take = takeView(graph, path, language);
  if (take) return take;
  const document = graph.documents.get(path);
  if (document && isKnowledgeDocument(document)) return language === "en" ? knowledgeView(graph, document) : undefined;
  if (document)
    return language === "en" || document.translations.has(language)
      ? documentView(graph, document, language)
      : undefined;
  if (language !== "en") return undefined;
  const single: Record<string, (() => View) | undefined> = {
    "/framework/": () => explorerView(graph),
    "/framework/gcm/": () => targetsView(graph, "gcm"),
    "/framework/sdg/": () => targetsView(graph, "sdg"),
    "/framework/crosswalk/": () => crosswalkView(graph),
    "/figures/": () => figuresView(graph),
    "/themes/": () => themesView(graph),
    "/actions/": () => actionsView(graph),
    "/gaps/": () => gapsView(graph),
    "/evidence/": () => evidenceView(graph, "strength"),
    "/evidence/regions/": () => evidenceView(graph, "region"),
    "/countries/": () => countriesView(graph),
  };
  if (single[path]) return single[path]();
  if (planAddresses.includes(path)) return planView(graph, path);
  if (path.startsWith("/sources/")) return sourcesView(graph, path);
  const item = graph.knowledge.items.get(path);
  if (item?.term) return termView(graph, item);
  if (path.startsWith("/evidence/")) return evidenceListView(graph, path);
  if (path.startsWith("/results/")) return resultsPageView(graph, path);
  if (path.startsWith("/countries/")) return countryView(graph, path);
  const listing = listingView(graph, path);
  if (listing) return listing;
  const [, framework, code] = /^\/framework\/(?:(gcm|sdg)\/)?([\w.]+)\/$/.exec(path) ?? [];
  if (code === undefined) return undefined;
  const node = graph.nodes.get((framework === undefined ? code : `${framework.toUpperCase()} ${code}`) as never);
  if (node === undefined) return undefined;
  if (node.kind === "gcm" || node.kind === "sdg") return targetView(graph, node);
  return ["long-term-outcome", "outcome", "output"].includes(node.kind) ? nodeView(graph, node) : undefined;
}

/** The frame of a page that developers write: about, accessibility, the design gallery. */
export function staticPage(address: string, title: string, description: string): PageView {
  return { address, language: "en", title, description, crumbs: [], alternates: englishOnly(address) };
}
