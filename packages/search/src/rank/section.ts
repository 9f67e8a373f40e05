import { parseCode } from "@portolan/model/codes";
import type { Anchor, IndexedPage } from "../engine/engine.ts";
import type { Match } from "./merge.ts";

/** A part of a page, from its anchor to the next. The first one has no anchor: it is the page's beginning. */
export interface Section {
  anchor: Anchor | undefined;
  from: number;
  to: number;
}

/** A section with what the question's words find in it. */
export interface ScoredSection {
  section: Section;
  /** The share of the question, in rarity, whose words stand in it. */
  coverage: number;
}

/**
 * The parts of a page that can be led to: headings below the first, elements that carry `data-pagefind-title`, and
 * elements whose id is the anchor of an indicator. Other elements with an id only end the part before them, and
 * what follows belongs to the page; paragraphs, which all have one, do not even that.
 */
export function sectionsOf({ anchors, content }: IndexedPage): Section[] {
  const starts = anchors
    .filter((anchor) => isPart(anchor) || /^(section|article|aside)$/i.test(anchor.element))
    .toSorted((a, b) => a.location - b.location);
  const end = content.split(/\s+/).length;
  return [undefined, ...starts].map((anchor, i) => ({
    anchor: anchor && isPart(anchor) ? anchor : undefined,
    from: anchor?.location ?? 0,
    to: starts[i]?.location ?? end,
  }));
}

/** The section in which most of the question stands; the earlier of two equals. */
export function bestSection(page: IndexedPage, matches: readonly Match[]): ScoredSection {
  const whole = matches.reduce((sum, { idf }) => sum + idf, 0);
  let best: ScoredSection & { dense: number } = {
    section: { anchor: undefined, from: 0, to: 0 },
    coverage: 0,
    dense: 0,
  };
  for (const section of sectionsOf(page)) {
    const inside = matches.filter(({ locations }) => locations.some((at) => at >= section.from && at < section.to));
    const coverage = whole === 0 ? 0 : inside.reduce((sum, { idf }) => sum + idf, 0) / whole;
    // Of two with the same words, the one whose name holds them, then the shorter.
    const named = inside.filter(({ word }) => nameOf(section.anchor).toLowerCase().includes(word.slice(0, 5))).length;
    const dense = named + 1 / (1 + section.to - section.from);
    if (coverage > best.coverage || (coverage === best.coverage && coverage > 0 && dense > best.dense))
      best = { section, coverage, dense };
  }
  return { section: best.section, coverage: best.coverage };
}

/** The name of a section: its own, or its text where that is short enough to be one. */
export function nameOf(anchor: Anchor | undefined): string {
  return (anchor?.title ?? anchor?.text ?? "").trim();
}

function isPart({ element, id, title }: Anchor): boolean {
  if (title !== undefined && title.trim() !== "") return true;
  if (/^h[2-6]$/i.test(element)) return true;
  return codeOfAnchor(id) !== undefined;
}

/** The code of the indicator whose place on the page an id is, such as `1a11a` or `e4-1b`. */
export function codeOfAnchor(id: string): string | undefined {
  const parsed = /\d/.test(id) ? parseCode(id) : undefined;
  return parsed?.kind.endsWith("-indicator") ? parsed.code : undefined;
}
