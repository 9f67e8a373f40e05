/** The facets that show first and have a pre-built page for each value. */
export const firstFacets = ["theme", "place", "kind", "result", "offline"] as const;
/** One of those. */
export type FirstFacet = (typeof firstFacets)[number];

/** The facets of the library in the order in which they are offered. */
export const facetIds = [
  ...firstFacets,
  "objective",
  "outcome",
  "enabler",
  "priority",
  "stage",
  "strength",
  "year",
  "language",
  "minutes",
  "audience",
  "participation",
  "partner",
  "data-use",
  "sdg",
  "gcm",
] as const;
/** One of them; also the name of its filter in an address. */
export type FacetId = (typeof facetIds)[number];

/** The page that lists everything with one value of one of the first facets. */
export function facetAddress(facet: FirstFacet, value: string): string {
  return `/library/${facet}/${value.toLowerCase()}/`;
}
