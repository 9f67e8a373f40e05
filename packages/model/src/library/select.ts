import { allBits, type Bits, countBoth, has, join, keep, noBits } from "./bits.ts";
import type { FacetId } from "./facet-names.ts";
import type { Shelf, ShelfFacet } from "./shelf.ts";

/** The chosen values of each facet, by their ids. */
export type Chosen = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Items that the words lead to, the best first. */
export interface Hits {
  items: readonly number[];
  bits: Bits;
}

/** What is left of the library, and how many each value would leave. */
export interface Selection {
  bits: Bits;
  n: number;
  /** For each facet, for each of its values in order: items with it among what the other facets and the words leave. */
  counts: ReadonlyMap<FacetId, readonly number[]>;
}

/** Items that have any of the chosen values of a facet. */
function anyOf(facet: ShelfFacet, chosen: readonly string[], size: number): Bits {
  const bits = noBits(size);
  for (const id of chosen) {
    const value = facet.values[facet.byId.get(id.toLowerCase()) ?? -1];
    if (value) join(bits, value.bits);
  }
  return bits;
}

/** The sets that are laid over one another: one for each facet with a choice, and one for the words. */
function layers({ facets, size }: Shelf, chosen: Chosen, hits: Hits | undefined): Map<FacetId | "q", Bits> {
  const found = new Map<FacetId | "q", Bits>();
  for (const facet of facets) {
    const ids = chosen[facet.id];
    if (ids !== undefined && ids.length > 0) found.set(facet.id, anyOf(facet, ids, size));
  }
  if (hits) found.set("q", hits.bits);
  return found;
}

/** What all layers but one leave. */
function without(size: number, of: ReadonlyMap<FacetId | "q", Bits>, left?: FacetId | "q"): Bits {
  const bits = allBits(size);
  for (const [id, layer] of of) if (id !== left) keep(bits, layer);
  return bits;
}

/** Values of one facet widen the choice, facets and words narrow it. */
export function select(shelf: Shelf, chosen: Chosen, hits?: Hits): Selection {
  const of = layers(shelf, chosen, hits);
  const bits = without(shelf.size, of);
  const counts = new Map(
    shelf.facets.map((facet) => {
      const base = of.has(facet.id) ? without(shelf.size, of, facet.id) : bits;
      return [facet.id, facet.values.map((value) => countBoth(value.bits, base))];
    }),
  );
  return { bits, n: countBoth(bits, bits), counts };
}

/** Of an empty result: the filter whose removal gives most, and how much; undefined where none alone helps. */
export function relief(shelf: Shelf, chosen: Chosen, hits?: Hits): { drop: FacetId | "q"; n: number } | undefined {
  const of = layers(shelf, chosen, hits);
  const ways = [...of.keys()].map((drop) => {
    const bits = without(shelf.size, of, drop);
    return { drop, n: countBoth(bits, bits) };
  });
  const [best] = ways.sort((a, b) => b.n - a.n);
  return best && best.n > 0 ? best : undefined;
}

export const sorts = ["relevance", "newest", "evidence"] as const;
/** An order of the list. */
export type Sort = (typeof sorts)[number];

const orders = new WeakMap<Shelf, Map<Sort, readonly number[]>>();

/** The selected items in order. Relevance is the order of the words where there are any, else of the library. */
export function ordered(shelf: Shelf, { bits }: Selection, sort: Sort, hits?: Hits): number[] {
  // What is no answer to the words is not selected, so their order holds all of it.
  const relevant = hits?.items ?? inOrder(shelf, "relevance");
  const order =
    sort === "evidence" && hits ? byStrength(shelf, relevant) : sort === "relevance" ? relevant : inOrder(shelf, sort);
  return order.filter((item) => has(bits, item));
}

/** Made once: a list of 10,000 is not sorted again at each key. */
function inOrder(shelf: Shelf, sort: Sort): readonly number[] {
  const known = orders.get(shelf) ?? new Map<Sort, readonly number[]>();
  orders.set(shelf, known);
  const made = known.get(sort) ?? makeOrder(shelf, sort);
  known.set(sort, made);
  return made;
}

function makeOrder(shelf: Shelf, sort: Sort): readonly number[] {
  const all = Array.from({ length: shelf.size }, (_, i) => i);
  if (sort === "evidence") return byStrength(shelf, all);
  const { dates } = shelf.data;
  const date = (item: number) => dates[item] ?? "";
  return sort === "newest" ? all.sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a - b)) : all;
}

/** Strong evidence first, what has no such judgement last; else as they came. */
function byStrength({ byFacet }: Shelf, items: readonly number[]): number[] {
  const levels = byFacet.get("strength")?.values ?? [];
  const rank = (item: number) => {
    const at = levels.findIndex(({ bits }) => has(bits, item));
    return at < 0 ? levels.length : at;
  };
  const buckets: number[][] = Array.from({ length: levels.length + 1 }, () => []);
  for (const item of items) buckets[rank(item)]?.push(item);
  return buckets.flat();
}
