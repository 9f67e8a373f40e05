import { type FacetId, type LibraryData, openShelf } from "@portolan/model/library";
import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "../../elements/keep.ts";
import type { Words } from "../words.ts";
import { type Compared, ComparedContext } from "./compare.tsx";
import { ToolContext } from "./context.ts";
import { boxId } from "./facet.tsx";
import { Filters } from "./filters.tsx";
import type { LibraryKey } from "./keys.ts";
import { Results } from "./results.tsx";
import { type FindWords, Store } from "./store.ts";

/** What the tool is started with. */
export interface Start {
  data: LibraryData;
  words: Words<LibraryKey>;
  language: string;
  find: FindWords;
  /** The field for words, which stays where it was. */
  field: HTMLInputElement;
  /** Facets that were open. */
  groups: readonly string[];
  /** The link that started it: its value is chosen, and its box has the focus. */
  pressed?: { facet: FacetId; value: string } | undefined;
  /** What to do when the tool breaks. */
  broken: () => void;
}

/** Starts the tool in an element, whose content it replaces. */
export function startLibrary(place: HTMLElement, start: Start): Store {
  const { data, words, language, find, field, groups, pressed, broken } = start;
  const store = new Store(openShelf(data), find);
  if (pressed) store.toggle(pressed.facet, pressed.value);
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      console.warn(error);
      // React is still at work here.
      setTimeout(() => {
        root.unmount();
        broken();
      });
    },
  });
  // At once: the focus of the reader is in what is replaced.
  flushSync(() =>
    root.render(
      <ToolContext value={{ store, words, language }}>
        <Library open={pressed !== undefined} groups={groups} />
      </ToolContext>,
    ),
  );
  if (pressed) document.getElementById(boxId(pressed.facet, pressed.value))?.focus({ preventScroll: true });
  const showWords = () => {
    const { q } = store.get().state;
    if (field.value.trim() !== q.trim()) field.value = q;
  };
  showWords();
  store.subscribe(() => document.activeElement !== field && showWords());
  field.addEventListener("input", () => store.type(field.value));
  field.addEventListener("blur", store.typed);
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    store.typed();
    document.getElementById("found")?.focus();
  });
  window.addEventListener("popstate", () => {
    store.fromAddress();
    showWords();
  });
  return store;
}

function Library({ open, groups }: { open: boolean; groups: readonly string[] }) {
  const [cases, setCases] = useState<readonly string[]>([]);
  const compared = useMemo<Compared>(
    () => ({
      cases,
      toggle: (address) =>
        setCases((now) => (now.includes(address) ? now.filter((one) => one !== address) : [...now, address])),
    }),
    [cases],
  );
  return (
    <ComparedContext value={compared}>
      <Filters open={open} groups={groups} />
      <Results />
    </ComparedContext>
  );
}
