import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import type { Term } from "../../read/vocabularies.ts";

/** Regions of the world as the UN groups them for the Sustainable Development Goals, and what is tied to no country. */
export const regions = [
  "sub-saharan-africa",
  "northern-africa-western-asia",
  "central-southern-asia",
  "eastern-south-eastern-asia",
  "latin-america-caribbean",
  "europe-northern-america",
  "oceania",
  "worldwide",
] as const;
/** One of them. */
export type Region = (typeof regions)[number];

/** The subregions of M49 in each region; those of Oceania are all that is left. */
const SUBREGIONS: Readonly<Record<string, Region>> = {
  "Eastern Africa": "sub-saharan-africa",
  "Middle Africa": "sub-saharan-africa",
  "Southern Africa": "sub-saharan-africa",
  "Western Africa": "sub-saharan-africa",
  "Northern Africa": "northern-africa-western-asia",
  "Western Asia": "northern-africa-western-asia",
  "Central Asia": "central-southern-asia",
  "Southern Asia": "central-southern-asia",
  "Eastern Asia": "eastern-south-eastern-asia",
  "South-eastern Asia": "eastern-south-eastern-asia",
  Caribbean: "latin-america-caribbean",
  "Central America": "latin-america-caribbean",
  "South America": "latin-america-caribbean",
  "Northern America": "europe-northern-america",
  "Eastern Europe": "europe-northern-america",
  "Northern Europe": "europe-northern-america",
  "Southern Europe": "europe-northern-america",
  "Western Europe": "europe-northern-america",
  "Australia and New Zealand": "oceania",
  Melanesia: "oceania",
  Micronesia: "oceania",
  Polynesia: "oceania",
};

/** The region of a country of the vocabulary. */
export function regionOf({ id, group }: Term): Region {
  const region = SUBREGIONS[group ?? ""];
  if (region === undefined) throw new Error(`The vocabulary of places gives ${id} no subregion of M49.`);
  return region;
}

/** All countries of the vocabulary: neither areas within one nor the whole world. */
export function countryTerms(graph: Graph): Term[] {
  return [...graph.vocabularies.places.values()].filter((place) => place.id !== "global" && place.in === undefined);
}

/** The countries that an item names, each once; an area counts for its country. */
export function countriesOf(graph: Graph, { places }: KnowledgeItem): Term[] {
  const ids = new Set(places.map((id) => graph.vocabularies.places.get(id)?.in ?? id));
  ids.delete("global");
  return [...ids].flatMap((id) => graph.vocabularies.places.get(id) ?? []);
}

/** Whether an item speaks of the whole world, or names no place. */
export const isWorldwide = ({ places }: KnowledgeItem) => places.length === 0 || places.includes("global");

/** The regions that an item speaks of, each once. */
export function regionsOf(graph: Graph, item: KnowledgeItem): Set<Region> {
  const named = new Set(countriesOf(graph, item).map(regionOf));
  return isWorldwide(item) ? named.add("worldwide") : named;
}
