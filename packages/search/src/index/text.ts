import { isPart, nameOf } from "../rank/section.ts";
import type { Document } from "./documents.ts";
import { type Text, textFile } from "./format.ts";
import type { IndexedPage } from "./page.ts";

/** The files in which a document is shown: one in English or in the first language that it has, one for each other. */
export function textFiles({ pages }: Document, doc: number): [name: string, text: Text][] {
  const main = pages.find(({ language }) => language === "en") ?? pages[0];
  return pages.map((page) => [textFile(doc, page === main ? undefined : page.language), pageText(page)]);
}

/** A page as it is shown. */
export function pageText({ url, language, meta, content, anchors }: IndexedPage): Text {
  const places = anchors
    .filter((anchor) => isPart(anchor) || /^(section|article|aside)$/i.test(anchor.element))
    .sort((a, b) => a.location - b.location);
  return {
    language,
    address: url,
    title: meta["title"] ?? url,
    code: meta["code"],
    answer: meta["answer"],
    context: meta["path"]?.split(" | ").at(-1),
    content,
    anchors: places.map((anchor) => [
      isPart(anchor) ? anchor.id : "",
      isPart(anchor) ? nameOf(anchor) : "",
      anchor.location,
    ]),
  };
}
