import { formatDate, say } from "@portolan/language";
import { compareCodes, parseCode } from "../../codes.ts";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { codeLink, type LinkView, labelOf, type PageView } from "../common.ts";
import { figureText } from "../figures.ts";
import { type ItemView, itemView } from "../knowledge/item.ts";
import { type ItemKind, itemKinds } from "../knowledge/kinds.ts";
import { frame } from "../knowledge/overview.ts";
import { ofPart, type PageLink, partAddresses, partLinks } from "../paging.ts";
import { byCountry, type CountryLine, countKinds, countryAddress, WORLDWIDE } from "./countries.ts";
import { type CasePromiseView, casePromises } from "./promises.ts";
import { type Region, regionOf } from "./regions.ts";

/** All that names a country, or no country in particular. */
export interface CountryView extends PageView {
  template: "country";
  name: string;
  /** Its code of ISO 3166-1; none for what is worldwide. */
  id: string | undefined;
  region: Region;
  counts: CountryLine["counts"];
  n: number;
  /** The entries on this page. */
  kinds: { kind: ItemKind; items: ItemView[] }[];
  pages: PageLink[];
  /** Promises, areas, outcomes and figures stand on the first page alone. */
  promises: CasePromiseView[];
  /** Promises that find no room here and stand among all. */
  more: number;
  /** Areas of the country that are named, with how many name each. */
  areas: { title: string; n: number }[];
  /** Outcomes that what names the country speaks to, with how many do. */
  outcomes: (LinkView & { n: number })[];
  /** Figures of the dataset whose label names the country. */
  figures: { address: string; label: string; text: string; asOf: string }[];
}

/** Entries on a page, and promises beside them: within its weight. */
const PAGE = 40;
const PROMISES = 12;

const pagesOf = (id: string, items: readonly KnowledgeItem[]) => partAddresses(countryAddress(id), items.length, PAGE);

/** The pages of every country that something names. */
export function countryAddresses(graph: Graph): string[] {
  return [...byCountry(graph)].flatMap(([id, items]) => pagesOf(id, items));
}

/** The page of a country. */
export function countryView(graph: Graph, address: string): CountryView | undefined {
  const base = address.replace(/page-\d+\/$/, "");
  const [id, items] = [...byCountry(graph)].find(([key]) => countryAddress(key) === base) ?? [];
  if (id === undefined || items === undefined) return undefined;
  const addresses = pagesOf(id, items);
  const at = addresses.indexOf(address);
  if (at < 0) return undefined;
  const term = graph.vocabularies.places.get(id);
  const name = term ? labelOf(term) : say("en", "regionWorldwide");
  const start = term ? "country" : "worldwide";
  const { title, description } = ofPart(
    {
      title: say("en", `${start}Title`, { country: name }),
      description: say("en", `${start}Text`, { country: name }),
    },
    at,
    addresses.length,
  );
  const shown = itemKinds
    .flatMap((kind) => items.filter((i) => i.kind === kind).sort((a, b) => (a.title < b.title ? -1 : 1)))
    .slice(at * PAGE, (at + 1) * PAGE);
  const first = at === 0;
  const promises = first ? casePromises(graph, items) : [];
  return {
    template: "country",
    ...frame(address, title, description),
    crumbs: [
      { address: "/library/", title: "library" },
      { address: "/countries/", title: "countries" },
    ],
    code: name,
    name,
    id: term?.id,
    region: term ? regionOf(term) : WORLDWIDE,
    counts: countKinds(items),
    n: items.length,
    kinds: itemKinds
      .map((kind) => ({ kind, items: shown.filter((i) => i.kind === kind).map((i) => itemView(graph, i)) }))
      .filter((k) => k.items.length > 0),
    pages: partLinks(addresses, address),
    promises: promises.slice(0, PROMISES),
    more: Math.max(0, promises.length - PROMISES),
    areas: first ? areasOf(graph, id, items) : [],
    outcomes: first ? outcomesOf(graph, items) : [],
    figures: first && term ? figuresOf(graph, name) : [],
  };
}

function areasOf(graph: Graph, id: string, items: readonly KnowledgeItem[]): CountryView["areas"] {
  return [...graph.vocabularies.places.values()]
    .filter((place) => place.in === id)
    .map((place) => ({ title: labelOf(place), n: items.filter((i) => i.places.includes(place.id)).length }))
    .filter(({ n }) => n > 0);
}

/** The outcomes that items speak to, themselves or by an output, with how many do. */
function outcomesOf(graph: Graph, items: readonly KnowledgeItem[]): CountryView["outcomes"] {
  const counts = new Map<string, number>();
  for (const { joins } of items) {
    const outcomes = joins.flatMap(({ to }) => outcomeAt(graph, to) ?? []);
    for (const code of new Set(outcomes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => compareCodes(a, b)).map(([code, n]) => ({ ...codeLink(graph, code), n }));
}

/** The short-term outcome of a code at or below one. */
function outcomeAt(graph: Graph, code: string): string | undefined {
  for (let at = parseCode(code); at; at = at.parent === undefined ? undefined : parseCode(at.parent))
    if (at.kind === "outcome" && graph.nodes.has(at.code)) return at.code;
  return undefined;
}

function figuresOf(graph: Graph, name: string): CountryView["figures"] {
  return [...graph.figures.values()]
    .filter(({ label }) => namesPlace(label, name))
    .map((f) => ({
      address: `/figures/#${f.id}`,
      label: f.label,
      text: figureText(graph, f),
      asOf: f.asOfNote ?? (f.asOf === "undated" ? say("en", "undated") : formatDate(f.asOf, "en")),
    }));
}

/** Whether a text names a place: its name alone, not as a part of another name such as New Guinea or Niger Delta. */
export function namesPlace(text: string, name: string): boolean {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}-])(?<!\\p{Lu}[\\p{L}]*[ -])${plain}(?![\\p{L}-])(?![ -]\\p{Lu})`, "u").test(text);
}
