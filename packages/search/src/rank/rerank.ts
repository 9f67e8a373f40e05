import type { IndexedPage } from "../engine/engine.ts";
import { type Candidate, scoreOf } from "./merge.ts";
import { bestSection, nameOf, type Section } from "./section.ts";

/** What a word of the body counts where it stands apart from the others. */
const ASTRAY = 0.5;
/** What a word of the body counts where it stands in another form alone: "guarded" for "guards". */
const OTHER_FORM = 0.6;
/** What a word counts besides that stands in the name of a figure or a source: they are known by it, as pages by a title. */
const NAMED = 2;
/** What a page counts that only lists or explains the portal: the page that is about a thing comes before it. */
const LIST = 0.6;
/** What a page of the plan counts: of two pages that answer alike, the plan is what most visitors come for. */
const PLAN = 1.4;
/** How much a phrase counts with which somebody would ask for the page. */
const PHRASE = 2;

const KINDS: Readonly<Record<string, number>> = { page: LIST, plan: PLAN };

/** A candidate judged with its text at hand. */
export interface Judged {
  score: number;
  /** The part of the page that holds most of the question; it leads there unless the page as a whole is asked for. */
  section: Section & { leads: boolean };
}

/**
 * Judges a candidate again once its text is there. Words of the body count whole only where they stand together in
 * one part of the page, so a long list that holds all words somewhere does not win over the page that is about
 * them. A question close to one of the page's own everyday questions, aliases or its title gains.
 */
export function rerank(
  { matches, whole }: Candidate,
  page: IndexedPage,
  words: readonly string[],
  wordsOf: (text: string) => string[],
): Judged {
  const { section, coverage } = bestSection(page, matches);
  const content = page.content.split(/\s+/);
  const record = page.meta["kind"] === "figure" || page.meta["kind"] === "source";
  const name = record ? wordsOf(nameOf(section.anchor)) : [];
  const judged = matches.map((match) => {
    if (match.inField) return match;
    const inside = match.locations.filter((at) => at >= section.from && at < section.to);
    const form = match.locations.some((at) => sameForm(match.word, content[at] ?? "")) ? 1 : OTHER_FORM;
    const share = form * (inside.length > 0 ? 1 : ASTRAY);
    const named = inside.length > 0 && name.some((word) => alike(match.word, word)) ? NAMED : 0;
    return { ...match, weight: match.weight * share + named, idf: match.idf * share };
  });
  const phrases = [page.meta["title"] ?? "", ...split(page.meta["asked"]), ...split(page.meta["aliases"])];
  const closest = Math.max(...phrases.map((text) => likeness(words, wordsOf(text))));
  const rarities = matches.reduce((sum, { idf }) => sum + idf, 0);
  const inFields = matches.filter(({ inField }) => inField).reduce((sum, { idf }) => sum + idf, 0);
  const leads = section.anchor !== undefined && inFields < coverage * rarities;
  return {
    score: scoreOf(judged, whole) * (1 + PHRASE * closest ** 2) * (KINDS[page.meta["kind"] ?? ""] ?? 1),
    section: { ...section, leads },
  };
}

/** The likeness of two sets of words, from 0 to 1 (Dice), endings left aside. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const common = a.filter((word) => b.some((other) => alike(word, other))).length;
  return (2 * Math.min(common, b.length)) / (a.length + b.length);
}

/** Whether two words differ in their ending alone. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const stem = Math.max(4, shorter - 2);
  return shorter >= 4 && Math.abs(a.length - b.length) <= 3 && a.slice(0, stem) === b.slice(0, stem);
}

/** Whether two words are the same but for signs and a plural. */
function sameForm(asked: string, found: string): boolean {
  const bare = (word: string) =>
    word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+|['’]s$/gu, "")
      .replace(/s$/, "");
  return bare(asked) === bare(found);
}

function split(field: string | undefined): string[] {
  return field === undefined ? [] : field.split(" | ");
}
