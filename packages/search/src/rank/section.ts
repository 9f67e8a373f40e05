import { parseCode } from "@portolan/model/codes";
import type { Text } from "../index/format.ts";
import type { Anchor } from "../index/page.ts";

/** A part of a page, from its place to the next. The first one has no id: it is the page's beginning. */
export interface Section {
  id: string;
  name: string;
  from: number;
  to: number;
}

/** Where a word of the question stands in a text. */
export interface Place {
  /** Number of the word in the question. */
  word: number;
  at: number;
}

/** A section with what the question finds in it. */
export interface FoundSection extends Section {
  /** What its words of the question add up to, in rarity. */
  held: number;
}

/** The parts of a text, in its order. */
export function sectionsOf({ content, anchors }: Pick<Text, "content" | "anchors">): Section[] {
  const end = content.split(/\s+/).length;
  const starts: Text["anchors"] = [["", "", 0], ...anchors];
  return starts.map(([id, name, from], i) => ({ id, name, from, to: starts[i + 1]?.[2] ?? end }));
}

/**
 * Sections that hold words of the question, those that hold most of it first; of two that hold the same, the one
 * whose name has more of it, then the shorter.
 */
export function foundSections(
  text: Pick<Text, "content" | "anchors">,
  places: readonly Place[],
  rarities: ReadonlyMap<number, number>,
  inName: (name: string) => number,
): FoundSection[] {
  return sectionsOf(text)
    .map((section) => {
      const words = new Set(places.filter(({ at }) => at >= section.from && at < section.to).map(({ word }) => word));
      const held = [...words].reduce((sum, word) => sum + (rarities.get(word) ?? 0), 0);
      return { ...section, held, dense: inName(section.name) + 1 / (1 + section.to - section.from) };
    })
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || b.dense - a.dense || a.from - b.from);
}

/** The name of a place: its own, or its text where that is short enough to be one. */
export function nameOf(anchor: Anchor | undefined): string {
  return (anchor?.title ?? anchor?.text ?? "").trim();
}

/**
 * Whether a place can be led to: headings below the first, elements that carry `data-pagefind-title`, and elements
 * whose id is the anchor of an indicator. Paragraphs, which all have an id, are none.
 */
export function isPart({ element, id, title }: Anchor): boolean {
  if (title !== undefined && title.trim() !== "") return true;
  if (/^h[2-6]$/i.test(element)) return true;
  return codeOfAnchor(id) !== undefined;
}

/** The code of the indicator whose place on the page an id is, such as `1a11a` or `e4-1b`. */
export function codeOfAnchor(id: string): string | undefined {
  const parsed = /\d/.test(id) ? parseCode(id) : undefined;
  return parsed?.kind.endsWith("-indicator") ? parsed.code : undefined;
}
