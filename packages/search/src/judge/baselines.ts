import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { readPages } from "../node/pages.ts";
import { ASKED, openStockPagefind } from "./pagefind.ts";
import type { Engine } from "./run.ts";

/** Fields of a page that the small engines are given, all with the weight that they come with. */
const FIELDS = ["title", "aliases", "asked", "summary", "answer", "content"] as const;
/** A page as the small engines get it. */
type Page = Record<"url" | (typeof FIELDS)[number], string>;

/**
 * Four other engines as they come, with their own defaults, over the pages of the same built site: what somebody
 * would have who took one of them and changed nothing (docs/decisions/search-baselines.md).
 */
export async function baselines(dist: string): Promise<Engine[]> {
  const pages = readPages(dist).map(({ url, content, meta }) => {
    const fields = FIELDS.map((field) => [field, field === "content" ? content : (meta[field] ?? "")]);
    return { url, ...Object.fromEntries(fields) } as Page;
  });
  return [openStockPagefind(dist), stockLunr(pages), stockMiniSearch(pages), await stockOrama(pages)];
}

function stockLunr(pages: readonly Page[]): Engine {
  const index = lunr(function () {
    this.ref("url");
    for (const field of FIELDS) this.field(field);
    for (const page of pages) this.add(page);
  });
  // What would be an operator in lunr's own language of queries is no more than a sign to whoever types.
  const plain = (text: string) => text.replace(/[:~^*+-]/g, " ");
  return {
    name: "lunr",
    ask: async (text) =>
      index
        .search(plain(text))
        .slice(0, ASKED)
        .map(({ ref }) => ref),
  };
}

function stockMiniSearch(pages: readonly Page[]): Engine {
  const index = new MiniSearch<Page>({ idField: "url", fields: [...FIELDS] });
  index.addAll(pages);
  return {
    name: "MiniSearch",
    ask: async (text) =>
      index
        .search(text)
        .slice(0, ASKED)
        .map(({ id }) => String(id)),
  };
}

async function stockOrama(pages: readonly Page[]): Promise<Engine> {
  const strings = Object.fromEntries(["url", ...FIELDS].map((field) => [field, "string" as const]));
  const index = create({ schema: strings });
  await insertMultiple(index, [...pages]);
  return {
    name: "Orama",
    ask: async (text) => {
      const { hits } = await searchOrama(index, { term: text, properties: [...FIELDS], limit: ASKED });
      return hits.map(({ document }) => String(document["url"]));
    },
  };
}
