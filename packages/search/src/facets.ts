import type { ResultKind } from "./indexed.ts";

/** Kinds of results as a reader chooses among them, each with the kinds that it stands for. */
export const facets = {
  plan: ["plan"],
  framework: ["long-term-outcome", "outcome", "output", "indicator", "gcm", "sdg"],
  case: ["case"],
  lesson: ["lesson"],
  resource: ["resource"],
  story: ["story"],
  term: ["term"],
  figure: ["figure", "source"],
  page: ["page"],
} as const satisfies Readonly<Record<string, readonly ResultKind[]>>;
/** One of them, as it stands in an address (`?kind=case`). */
export type Facet = keyof typeof facets;

/** All of them in the order in which they are shown. */
export const facetNames = Object.keys(facets) as Facet[];

/** The kinds that some facets stand for together; none chosen means all, which is `undefined`. */
export function kindsOf(chosen: ReadonlySet<Facet>): ResultKind[] | undefined {
  return chosen.size === 0 ? undefined : [...chosen].flatMap((facet) => [...facets[facet]]);
}

/** How many results a facet stands for. */
export function countOf(facet: Facet, counts: Readonly<Record<ResultKind, number>>): number {
  return facets[facet].reduce((sum, kind) => sum + counts[kind], 0);
}

/** The facets that an address names; what is none is left out. */
export function facetsIn(address: string): Facet[] {
  const named = new URL(address).searchParams.getAll("kind");
  return facetNames.filter((facet) => named.includes(facet));
}
