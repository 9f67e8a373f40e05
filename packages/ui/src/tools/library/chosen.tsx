import type { FacetId } from "@portolan/model/library";
import { useRef } from "react";
import { englishOn, useShown, useTool } from "./context.ts";

/** A chip for each choice, each with a way to take it back. */
export function Chosen() {
  const { store, language, say, name } = useTool();
  const { state } = useShown();
  const list = useRef<HTMLUListElement>(null);
  const chips = Object.entries(state.chosen).flatMap(([facet, values]) =>
    values.flatMap((id) => {
      const of = store.shelf.byFacet.get(facet);
      const value = of?.values[of.byId.get(id.toLowerCase()) ?? -1];
      if (value === undefined) return [];
      const label = [value.code, name(value.label)].filter(Boolean).join(" ");
      return [{ facet: facet as FacetId, id, label, english: value.english }];
    }),
  );
  if (chips.length === 0 && state.q.trim() === "") return null;
  // The button that was pressed goes; the focus stays among its neighbours.
  const keepFocus = () =>
    requestAnimationFrame(() => {
      const next = list.current?.querySelector("button") ?? document.getElementById("found");
      if (document.activeElement === document.body) next?.focus();
    });
  return (
    <ul className="chips" role="list" aria-label={say("chosenFilters")} ref={list}>
      {chips.map(({ facet, id, label, english }) => (
        <li key={`${facet} ${id}`}>
          <button
            type="button"
            aria-label={say("removeFilter", { value: label })}
            onClick={() => {
              store.toggle(facet, id);
              keepFocus();
            }}
          >
            <span {...(english ? englishOn(language) : {})}>{label}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            store.clear();
            keepFocus();
          }}
        >
          {say("clearAll")}
        </button>
      </li>
    </ul>
  );
}
