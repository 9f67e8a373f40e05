import type { FacetId } from "./facet-names.ts";

/** Words of a value: the same in every language, or one for each. */
export type Label = string | Readonly<Partial<Record<string, string>>>;

/** A value of a facet, and which items have it. */
export interface ValueColumn {
  id: string;
  label: Label;
  /** Of a part of the plan or a goal. */
  code?: string | undefined;
  hue?: string | undefined;
  /** Of an area: the country that it lies in. */
  in?: string | undefined;
  /** True where the label is in English alone. */
  english?: true | undefined;
  /** Numbers of the items, ascending, each as its distance from the one before; the first from -1. */
  at: readonly number[];
}

/** A facet with the values that exist, in the order in which they are offered. */
export interface FacetColumn<Id extends string = FacetId> {
  id: Id;
  values: readonly ValueColumn[];
}

/** Minutes of a resource: from, to, per what. */
export type Length = readonly [from: number, to?: number | null | undefined, per?: string | undefined];

/** Everything that the library's tool needs of the graph, by columns: one file. An item is known by its number. */
export interface LibraryData {
  addresses: readonly string[];
  titles: readonly string[];
  /** The newest date that an item speaks of, "" where none is published. */
  dates: readonly string[];
  /** Numbers in the collection of facts, "" where an item has none. */
  refs: readonly string[];
  /** Of those resources whose length is published, by their number. */
  lengths: Readonly<Record<string, Length>>;
  /** One sentence of each item; where these are many, the addresses of files that hold them. */
  answers: readonly string[] | { size: number; files: readonly string[] };
  facets: readonly FacetColumn[];
  /** Of lessons: how far they have come. Shown with an item, not offered as a filter. */
  actions: readonly ValueColumn[];
  /** Files of the index for words; by kind where there are many items. */
  index: Readonly<Record<string, string>>;
}
