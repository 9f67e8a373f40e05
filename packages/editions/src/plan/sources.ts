import { say } from "@portolan/language";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Relink } from "./links.ts";
import type { Part, Plan } from "./read.ts";
import { all, is, words } from "./tree.ts";

const LANGUAGE = "en";
const ID = "sources";

/** A source with its number in the edition, in the order in which the plan first rests on it. */
interface Source {
  number: number;
  title: string;
  item: Element;
}

/** The sources of the whole plan: most parts share some, so they are listed once, and each part names its own. */
export class Sources {
  readonly id = ID;
  readonly title = say(LANGUAGE, "sources");
  readonly #sources = new Map<string, Source>();

  constructor({ chapters }: Plan) {
    for (const item of chapters.flatMap(({ parts }) => parts).flatMap(itemsOf))
      if (!this.#sources.has(words(item)))
        this.#sources.set(words(item), { number: this.#sources.size + 1, title: titleOf(item), item });
  }

  /** The line at the end of a part: what it rests on, each with the way to its entry. */
  of(part: Part): Element[] {
    const own = itemsOf(part).map((item) => this.#sources.get(words(item)) as Source);
    if (own.length === 0) return [];
    const links = own.map(({ number, title }, i): ElementContent[] => [
      { type: "text", value: i === 0 ? " " : "; " },
      h("a", { href: `#${ID}-${number}` }, [title, " ", h("b", String(number))]),
    ]);
    return [h("p", { className: "rests" }, [h("b", say(LANGUAGE, "restsOn")), ...links.flat()])];
  }

  /** The list at the end of the edition. */
  chapter(relink: Relink): Element {
    const items = [...this.#sources.values()].map(({ number, item }) => {
      const { children } = relink(item);
      return h("li", { id: `${ID}-${number}` }, children);
    });
    return h("section", { className: ["chapter", ID] }, [h("h1", { id: ID }, this.title), h("ol", items)]);
  }
}

const itemsOf = ({ sources }: Part): Element[] => (sources === undefined ? [] : all(sources, is("li")));

/** The words of an entry before its note on who published it. */
function titleOf(item: Element): string {
  const before = item.children.filter((child) => child.type !== "element" || child.tagName !== "p");
  return before.map(words).join("").trim();
}
