import { type FacetId, facetIds } from "./facet-names.ts";
import { type Chosen, type Sort, sorts } from "./select.ts";
import type { Shelf } from "./shelf.ts";

export const layouts = ["list", "table", "country"] as const;
/** A way of showing what was found. */
export type Layout = (typeof layouts)[number];

/** Everything that stands in the address: what is looked for, and how it is shown. */
export interface LibraryState {
  q: string;
  chosen: Chosen;
  sort: Sort;
  view: Layout;
}

/** Something in an address that nobody here knows: a filter, a value of one, or more words than are read. */
export type Ignored = { what: "filter" | "value"; name: string; value: string } | { what: "long" };

/** Longest text that is looked for, and most of a wrong address that is said back. */
export const LONGEST = 200;
const SAID = 40;

/** Nothing looked for. */
export const nothing: LibraryState = { q: "", chosen: {}, sort: "relevance", view: "list" };

const settings = { sort: sorts, view: layouts } as const;

/** Reads the part of an address after the question mark. What is unknown is left out and named, the rest is kept. */
export function readState(search: string, shelf: Shelf): { state: LibraryState; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const chosen: Partial<Record<FacetId, string[]>> = {};
  let state: LibraryState = nothing;
  for (const [name, text] of new URLSearchParams(search)) {
    const key = name.toLowerCase();
    if (key === "q") {
      const q = text.replace(/[\p{C}\s]+/gu, " ").trim();
      if (q.length > LONGEST) ignored.push({ what: "long" });
      state = { ...state, q: Array.from(q).slice(0, LONGEST).join("") };
    } else if (key === "sort" || key === "view") {
      if ((settings[key] as readonly string[]).includes(text)) state = { ...state, [key]: text };
      else ignored.push({ what: "value", name: key, value: cut(text) });
    } else {
      const facet = shelf.byFacet.get(key);
      if (facet === undefined) ignored.push({ what: "filter", name: cut(name), value: cut(text) });
      else
        for (const typed of text.split(",").filter(Boolean)) {
          const value = facet.values[facet.byId.get(typed.toLowerCase()) ?? -1];
          const list = (chosen[facet.id] ??= []);
          if (value === undefined) ignored.push({ what: "value", name: facet.id, value: cut(typed) });
          else if (!list.includes(value.id)) list.push(value.id);
        }
    }
  }
  return { state: { ...state, chosen: canonical(chosen) }, ignored };
}

/** The part of an address that leads to this state, "" where nothing is chosen. One state has one address. */
export function writeState({ q, chosen, sort, view }: LibraryState): string {
  const parts = Object.entries(canonical(chosen)).map(
    ([id, values]) => `${id}=${values.map(encodeURIComponent).join(",")}`,
  );
  if (q !== "") parts.push(`q=${encodeURIComponent(q)}`);
  if (sort !== nothing.sort) parts.push(`sort=${sort}`);
  if (view !== nothing.view) parts.push(`view=${view}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The same choice with its facets in their order, those without a value left out. */
function canonical(chosen: Chosen): Chosen {
  return Object.fromEntries(
    facetIds.flatMap((id) => {
      const values = chosen[id] ?? [];
      return values.length > 0 ? [[id, values]] : [];
    }),
  );
}

/** The choice with a value added or taken out. */
export function toggled(chosen: Chosen, facet: FacetId, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return canonical({ ...chosen, [facet]: next });
}

const cut = (text: string) => (text.length > SAID ? `${text.slice(0, SAID)}…` : text);
