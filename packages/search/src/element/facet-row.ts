import { countOf, type Facet, facetNames } from "../facets.ts";
import type { Found } from "./core.ts";
import { make, press } from "./make.ts";
import type { Speech } from "./speech.ts";
import type { Acts, Wanted } from "./wanted.ts";

/** Kinds of what was found, each as a button that keeps the results to it; those that are chosen are always there. */
export function facetButtons({ answer }: Found, { kinds }: Wanted, { facets }: Speech, acts: Acts): HTMLElement[] {
  const counts = facetNames.map((facet) => ({ facet, n: countOf(facet, answer.kinds) }));
  const shown = counts.filter(({ facet, n }) => n > 0 || kinds.has(facet));
  // One kind alone is nothing to choose from.
  if (shown.length < 2 && kinds.size === 0) return [];
  return shown.map(({ facet, n }) => {
    const button = press(`kind-${facet}`, facets[facet], "search-facet", () =>
      acts.change({ kinds: toggled(kinds, facet), most: undefined }),
    );
    button.append(" ", make("span", "n", String(n)));
    button.setAttribute("aria-pressed", String(kinds.has(facet)));
    return button;
  });
}

function toggled(kinds: ReadonlySet<Facet>, facet: Facet): Set<Facet> {
  const others = new Set(kinds);
  if (!others.delete(facet)) others.add(facet);
  return others;
}
