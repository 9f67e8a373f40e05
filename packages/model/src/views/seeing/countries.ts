import { say } from "@portolan/language";
import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { type LinkView, labelOf, type PageView } from "../common.ts";
import { type ItemKind, itemKinds } from "../knowledge/kinds.ts";
import { frame } from "../knowledge/overview.ts";
import { countriesOf, countryTerms, isWorldwide, type Region, regionOf, regions } from "./regions.ts";

/** Everything by the country that it names: a chart of tiles, and the same as lists by region. */
export interface CountriesView extends PageView {
  template: "countries";
  tiles: TileView[];
  regions: { id: Region; countries: CountryLine[] }[];
  /** What speaks of the whole world, or names no place. */
  worldwide: CountryLine | undefined;
  /** Countries of the vocabulary that nothing names. */
  without: string[];
  countries: number;
}

/** A country as a square of the chart: a name, not an area. */
export interface TileView {
  id: string;
  title: string;
  column: number;
  row: number;
  n: number;
  /** Its page, if anything names it. */
  address: string | undefined;
}

/** A country in a list: how much of each kind names it. */
export interface CountryLine extends LinkView {
  counts: { kind: ItemKind; n: number }[];
  n: number;
}

/** The page of a country, by its code of ISO 3166-1; `worldwide` has one too. */
export const countryAddress = (id: string) => `/countries/${id.toLowerCase()}/`;

/** What names no country in particular has a page among them, by this id. */
export const WORLDWIDE = "worldwide" as const;

const made = new WeakMap<Graph, Map<string, KnowledgeItem[]>>();

/** By country, or `worldwide`, what names it; terms name none. Made once. */
export function byCountry(graph: Graph): Map<string, KnowledgeItem[]> {
  const known = made.get(graph);
  if (known) return known;
  const items = [...graph.knowledge.items.values()].filter(({ kind }) => kind !== "term");
  const pairs = items.flatMap((item) => [
    ...countriesOf(graph, item).map(({ id }) => [id, item] as const),
    ...(isWorldwide(item) ? [[WORLDWIDE, item] as const] : []),
  ]);
  const all = new Map(
    [...Map.groupBy(pairs, ([id]) => id)].map(([id, of]) => [id, of.map(([, item]) => item)] as const),
  );
  made.set(graph, all);
  return all;
}

/** Address and name of every country that something names. */
export function countryPages(graph: Graph): [address: string, name: string][] {
  return countryTerms(graph)
    .filter(({ id }) => byCountry(graph).has(id))
    .map((term) => [countryAddress(term.id), labelOf(term)]);
}

/** How many items there are of each kind, kinds without any left out. */
export function countKinds(items: readonly KnowledgeItem[]): CountryLine["counts"] {
  return itemKinds
    .map((kind) => ({ kind, n: items.filter((item) => item.kind === kind).length }))
    .filter(({ n }) => n > 0);
}

/** The view of `/countries/`. */
export function countriesView(graph: Graph): CountriesView {
  const named = byCountry(graph);
  const line = (id: string, title: string): CountryLine | undefined => {
    const items = named.get(id);
    return items && { address: countryAddress(id), title, counts: countKinds(items), n: items.length };
  };
  const terms = countryTerms(graph).toSorted((a, b) => labelOf(a).localeCompare(labelOf(b), "en"));
  return {
    template: "countries",
    ...frame("/countries/", say("en", "countriesTitle"), say("en", "countriesText")),
    tiles: terms.flatMap((term) => {
      const [column, row] = term.tile ?? [];
      if (column === undefined || row === undefined) return [];
      const n = named.get(term.id)?.length ?? 0;
      return {
        id: term.id,
        title: labelOf(term),
        column,
        row,
        n,
        address: n > 0 ? countryAddress(term.id) : undefined,
      };
    }),
    regions: regions
      .map((id) => ({
        id,
        countries: terms.filter((t) => regionOf(t) === id).flatMap((t) => line(t.id, labelOf(t)) ?? []),
      }))
      .filter((r) => r.countries.length > 0),
    worldwide: line(WORLDWIDE, say("en", "regionWorldwide")),
    without: terms.filter((t) => !named.has(t.id)).map((t) => labelOf(t)),
    countries: terms.filter((t) => named.has(t.id)).length,
  };
}
