import { formatDate, say } from "@portolan/language";
import { compareCodes, parseCode } from "../../codes.ts";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { codeLink, type LinkView, labelOf, type PageView } from "../common.ts";
import { figureText } from "../figures.ts";
import { type ItemView, itemView } from "../knowledge/item.ts";
import { type ItemKind, itemKinds } from "../knowledge/kinds.ts";
import { frame } from "../knowledge/overview.ts";
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
  kinds: { kind: ItemKind; items: ItemView[] }[];
  promises: CasePromiseView[];
  /** Areas of the country that are named, with how many name each. */
  areas: { title: string; n: number }[];
  /** Outcomes that what names the country speaks to, with how many do. */
  outcomes: (LinkView & { n: number })[];
  /** Figures of the dataset whose label names the country. */
  figures: { address: string; label: string; text: string; asOf: string }[];
}

/** The address of every country that something names. */
export function countryAddresses(graph: Graph): string[] {
  return [...byCountry(graph).keys()].map(countryAddress);
}

/** The page of a country. */
export function countryView(graph: Graph, address: string): CountryView | undefined {
  const id = [...byCountry(graph).keys()].find((key) => countryAddress(key) === address);
  const items = id === undefined ? undefined : byCountry(graph).get(id);
  if (id === undefined || items === undefined) return undefined;
  const term = graph.vocabularies.places.get(id);
  const name = term ? labelOf(term) : say("en", "regionWorldwide");
  const words =
    id === WORLDWIDE ? (["worldwideTitle", "worldwideText"] as const) : (["countryTitle", "countryText"] as const);
  return {
    template: "country",
    ...frame(address, say("en", words[0], { country: name }), say("en", words[1], { country: name })),
    crumbs: [
      { address: "/library/", title: "library" },
      { address: "/countries/", title: "countries" },
    ],
    code: term?.id,
    name,
    id: term?.id,
    region: term ? regionOf(term) : "worldwide",
    counts: countKinds(items),
    n: items.length,
    kinds: itemKinds
      .map((kind) => ({ kind, items: items.filter((i) => i.kind === kind).map((i) => itemView(graph, i)) }))
      .filter((k) => k.items.length > 0)
      .map((k) => ({ ...k, items: k.items.toSorted((a, b) => (a.title < b.title ? -1 : 1)) })),
    promises: casePromises(graph, items),
    areas: [...graph.vocabularies.places.values()]
      .filter((place) => place.in === id)
      .map((place) => ({ title: labelOf(place), n: items.filter((i) => i.places.includes(place.id)).length }))
      .filter(({ n }) => n > 0),
    outcomes: outcomesOf(graph, items),
    figures: term ? figuresOf(graph, name) : [],
  };
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
