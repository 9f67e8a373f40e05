import { type Bits, noBits, put } from "./bits.ts";
import type { FacetColumn, LibraryData, ValueColumn } from "./columns.ts";
import type { FacetId } from "./facet-names.ts";
import { numbersOf } from "./gaps.ts";

/** A value with the set of its items. */
export interface ShelfValue extends Omit<ValueColumn, "at"> {
  bits: Bits;
  /** Items with it in the whole library. */
  total: number;
}

/** A facet whose values are ready to be counted. */
export interface ShelfFacet {
  id: FacetId;
  values: readonly ShelfValue[];
  /** Place of a value in the list, by its id in small letters: addresses are typed in any case. */
  byId: ReadonlyMap<string, number>;
}

/** The library as the browser holds it. */
export interface Shelf {
  data: LibraryData;
  size: number;
  facets: readonly ShelfFacet[];
  byFacet: ReadonlyMap<string, ShelfFacet>;
  actions: readonly ShelfValue[];
}

/** Makes the sets of the values from the file; a file that is none of ours throws. */
export function openShelf(data: LibraryData): Shelf {
  const size = data.addresses.length;
  const open = ({ at, ...value }: ValueColumn): ShelfValue => {
    const bits = noBits(size);
    for (const item of numbersOf(at)) put(bits, item);
    return { ...value, bits, total: at.length };
  };
  const facets = data.facets.map(({ id, values }: FacetColumn) => ({
    id,
    values: values.map(open),
    byId: new Map(values.map((value, i) => [value.id.toLowerCase(), i])),
  }));
  return {
    data,
    size,
    facets,
    byFacet: new Map(facets.map((facet) => [facet.id, facet])),
    actions: data.actions.map(open),
  };
}
