import { formatFigure, say } from "@portolan/language";
import type { Graph } from "../graph/index.ts";
import type { SourceRecord } from "../kinds/index.ts";
import { documentLink, englishOnly, type LinkView, labelOf, type PageView } from "./common.ts";
import { type PageLink, partAddress, partAddresses, partLinks } from "./paging.ts";

/** Sources and what rests on each; the register goes over several pages. */
export interface SourcesView extends PageView {
  template: "sources";
  /** How many there are on all pages. */
  count: number;
  pages: PageLink[];
  sources: (SourceRecord & {
    restsOn: LinkView[];
    /** How many more documents rest on it than are named. */
    more: number;
    figures: { id: string; text: string }[];
    links: number;
  })[];
}

/** So many documents without a code are named for each source, so that the page does not grow with the site. */
const NAMED = 20;
/** Sources on one page. */
const PAGE = 80;
const TYPES = ["primary", "secondary", "mirror"];

/** Sources in the order of the register: what a body says of itself first, then by title. */
function ordered(graph: Graph): SourceRecord[] {
  return [...graph.sources.values()].sort(
    (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || (a.title < b.title ? -1 : 1),
  );
}

const places = new WeakMap<Graph, Map<string, string>>();

/** Where a source stands in the register. */
export function sourceAddress(graph: Graph, id: string): string {
  const known =
    places.get(graph) ??
    new Map(ordered(graph).map((s, i) => [s.id, `${partAddress("/sources/", Math.floor(i / PAGE))}#${s.id}`]));
  places.set(graph, known);
  return known.get(id) ?? "/sources/";
}

/** The pages of the register. */
export function sourcesAddresses(graph: Graph): string[] {
  return partAddresses("/sources/", graph.sources.size, PAGE);
}

/** The view of a page of the register, or undefined where there is none. */
export function sourcesView(graph: Graph, address: string): SourcesView | undefined {
  const addresses = sourcesAddresses(graph);
  const at = addresses.indexOf(address);
  if (at < 0) return undefined;
  const documents = new Map<string, LinkView[]>([...graph.sources.keys()].map((id) => [id, []]));
  for (const plan of graph.documents.values())
    for (const id of new Set(plan.document.data.sources)) documents.get(id)?.push(documentLink(plan, "en"));
  const part = addresses.length > 1 ? say("en", "listPart", { n: at + 1, of: addresses.length }) : "";
  return {
    template: "sources",
    address,
    language: "en",
    title: at === 0 ? "Sources" : `Sources, ${part}`,
    description: `Every source that this portal rests on, what kind it is, when it was published, and which documents, figures and links rest on it${at === 0 ? "" : `, ${part}`}.`,
    crumbs: [],
    alternates: englishOnly(address),
    count: graph.sources.size,
    pages: partLinks(addresses, address),
    sources: ordered(graph)
      .slice(at * PAGE, (at + 1) * PAGE)
      .map((s) => ({
        ...s,
        ...named(documents.get(s.id) ?? []),
        figures: [...graph.figures.values()]
          .filter((f) => f.source === s.id)
          .map((f) => ({ id: f.id, text: formatFigure(f, labelOf(graph.vocabularies.units.get(f.unit)), "en") })),
        links: graph.links.filter((l) => l.source === s.id).length,
      })),
  };
}

/** Parts of the plan are all named: there are only so many. Of other documents the first ones are. */
function named(documents: readonly LinkView[]): { restsOn: LinkView[]; more: number } {
  const others = documents.filter((d) => d.code === undefined).slice(NAMED);
  const left = new Set(others);
  return { restsOn: documents.filter((d) => !left.has(d)), more: others.length };
}
