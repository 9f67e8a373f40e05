export { inLanguage } from "../graph/address.ts";
export { type Bits, has, noBits, put } from "./bits.ts";
export type { Label, LibraryData } from "./columns.ts";
export { caseName, compareAddress, MOST_COMPARED } from "./compare.ts";
export { facetKey } from "./facet-keys.ts";
export { type FacetId, type FirstFacet, facetAddress, facetIds, firstFacets } from "./facet-names.ts";
export { gapsOf, numbersOf } from "./gaps.ts";
export { lengthText } from "./length.ts";
export { type Chosen, type Hits, ordered, relief, type Selection, type Sort, select, sorts } from "./select.ts";
export { openShelf, type Shelf, type ShelfFacet, type ShelfValue } from "./shelf.ts";
export { shortList } from "./short-list.ts";
export {
  type Ignored,
  type Layout,
  type LibraryState,
  LONGEST,
  layouts,
  nothing,
  readState,
  toggled,
  writeState,
} from "./state.ts";
