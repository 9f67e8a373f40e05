import type { Catalogue } from "../catalogue/catalogue.ts";
import { Lookup } from "../catalogue/catalogue.ts";
import { understand } from "../query/understand.ts";
import { type Answer, answer, type Options } from "../search.ts";
import { buildIndex, type Index, type Vocabulary } from "./build.ts";
import type { Ties } from "./documents.ts";
import type { Meaning } from "./everyday.ts";
import type { IndexedPage } from "./page.ts";
import { IndexReader } from "./read.ts";

/** A page for a test. */
export function page(url: string, title: string, content: string, more: Partial<IndexedPage> = {}): IndexedPage {
  const language = /^\/(fr|es|ar)\//.exec(url)?.[1] ?? "en";
  return { url, language, content, anchors: [], ...more, meta: { title, kind: "case", ...more.meta } };
}

/** An index in memory with what searches it, and the names of all files that were asked for. */
export function site(
  pages: readonly IndexedPage[],
  {
    meanings = [],
    asked: phrases = [],
    ties = new Map<string, Ties>(),
    catalogue = {},
  }: {
    meanings?: readonly Meaning[];
    asked?: Vocabulary["asked"];
    ties?: ReadonlyMap<string, Ties>;
    catalogue?: Partial<Catalogue>;
  } = {},
): {
  index: Index;
  reader: IndexReader;
  asked: string[];
  ask(text: string, options?: Partial<Options>): Promise<Answer>;
} {
  const index = buildIndex(pages, ties, { meanings, asked: phrases });
  const asked: string[] = [];
  const reader = new IndexReader({ folder: "f", ...index.start }, (name) => {
    asked.push(name);
    const file = index.files.get(name.slice(2));
    return file === undefined ? Promise.reject(new Error(`404 for ${name}`)) : Promise.resolve(structuredClone(file));
  });
  return {
    index,
    reader,
    asked,
    ask: (text, options = {}) => {
      const language = options.language ?? "en";
      const lookup = new Lookup({ codes: [], titles: [], pages: [], translated: {}, ...catalogue }, language);
      return answer(understand(text, language), reader, lookup, { language, ...options });
    },
  };
}
