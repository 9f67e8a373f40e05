import { isPart, nameOf } from "../rank/section.ts";
import type { Document } from "./documents.ts";
import type { Text } from "./format.ts";
import type { IndexedPage } from "./page.ts";

/** A document as it is shown in results, in each of its languages. */
export function textOf({ pages }: Document): Text {
  return Object.fromEntries(pages.map((page) => [page.language, pageText(page)]));
}

/** A page as it is shown. */
export function pageText({ url, meta, content, anchors }: IndexedPage): Text[string] {
  const places = anchors
    .filter((anchor) => isPart(anchor) || /^(section|article|aside)$/i.test(anchor.element))
    .sort((a, b) => a.location - b.location);
  return {
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
