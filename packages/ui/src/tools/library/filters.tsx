import { firstFacets, type ShelfFacet } from "@portolan/model/library";
import { useId, useState } from "react";
import { useAfterPaint } from "./after-paint.ts";
import { useShown, useTool } from "./context.ts";
import { Facet } from "./facet.tsx";

const none: readonly number[] = [];

/** All facets: five at once, the rest on demand. On a phone they open above the list. */
export function Filters({ open, groups }: { open: boolean; groups: readonly string[] }) {
  const { store, say } = useTool();
  const { state, selection } = useShown();
  const chosen = Object.values(state.chosen).reduce((sum, values) => sum + values.length, 0);
  const rest = store.shelf.facets.slice(firstFacets.length).filter(({ values }) => values.length > 0);
  const [shown, setShown] = useState(open);
  const [more, setMore] = useState(() => rest.some(({ id }) => state.chosen[id] !== undefined));
  const panel = useId();
  // The boxes answer at once; their counts come when the list has been painted.
  const { counts } = useAfterPaint(selection);
  const facetOf = (facet: ShelfFacet, opened: boolean) => (
    <Facet
      key={facet.id}
      facet={facet}
      chosen={state.chosen[facet.id]}
      counts={counts.get(facet.id) ?? none}
      opened={opened}
    />
  );
  return (
    <div className="filters">
      <h2 className="filters-title">
        <span className="wide">{say("filters")}</span>
        <button
          type="button"
          className="narrow"
          aria-expanded={shown}
          aria-controls={panel}
          onClick={() => setShown(!shown)}
        >
          {chosen > 0 ? say("filtersActive", { n: chosen }) : say("filters")}
        </button>
      </h2>
      <div id={panel} className="filters-panel" data-shown={shown}>
        {store.shelf.facets.slice(0, firstFacets.length).map((facet) => facetOf(facet, groups.includes(facet.id)))}
        {more && rest.map((facet) => facetOf(facet, false))}
        <p>
          <button type="button" className="quiet-button" aria-expanded={more} onClick={() => setMore(!more)}>
            {say(more ? "fewerFilters" : "moreFilters")}
          </button>
        </p>
        <p className="narrow">
          <button type="button" className="button" onClick={() => setShown(false)}>
            {say("showResults", { n: selection.n })}
          </button>
        </p>
      </div>
    </div>
  );
}
