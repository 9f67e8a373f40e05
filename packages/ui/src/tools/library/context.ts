import type { Label } from "@portolan/model/library";
import { createContext, useContext, useSyncExternalStore } from "react";
import { speaker, type Words } from "../words.ts";
import type { LibraryKey } from "./keys.ts";
import type { Shown, Store } from "./store.ts";

/** What every part of the tool needs. */
export interface Tool {
  store: Store;
  language: string;
  words: Words<LibraryKey>;
}

/** The tool around a part. */
export const ToolContext = createContext<Tool | undefined>(undefined);

/** The tool, with its strings filled in the language of the page. */
export function useTool() {
  const tool = useContext(ToolContext);
  if (tool === undefined) throw new Error("There is no tool around this part.");
  const { store, language, words } = tool;
  return {
    store,
    language,
    say: speaker(words, language),
    name: (label: Label) => nameIn(label, language),
  };
}

/** A label in a language. */
export function nameIn(label: Label, language: string): string {
  return typeof label === "string" ? label : (label[language] ?? label["en"] ?? "");
}

/** What is shown now. */
export function useShown(): Shown {
  const { store } = useTool();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** How English text is marked on a page in another language. */
export function englishOn(language: string): { lang?: "en"; dir?: "ltr" } {
  return language === "en" ? {} : { lang: "en", dir: "ltr" };
}
