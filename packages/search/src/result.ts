import { parseCode } from "@portolan/model/codes";
import { type Entry, entryOf } from "./catalogue/catalogue.ts";
import type { Text } from "./index/format.ts";
import type { ResultKind } from "./indexed.ts";
import type { Asked } from "./query/ask.ts";
import { excerpt, markWords, type Piece } from "./rank/excerpt.ts";
import { rarity, type Scored } from "./rank/score.ts";
import { codeOfAnchor, type FoundSection, foundSections, type Place } from "./rank/section.ts";
import { keyOf } from "./text/telling.ts";
import { tokensOf } from "./text/words.ts";

/** One result: a page, or the part of a page that holds the answer. */
export interface Result extends Entry {
  /** For a part: the title of its page, or for a text the heading it stands under. */
  context?: string | undefined;
  excerpt: Piece[];
  /** Further parts of the page that hold the question. */
  parts: { address: string; title: string }[];
  /** Where it holds nothing of the question: the title of the better result that it is tied to. */
  tied?: string | undefined;
  /** Why it is here: what each word adds, and the phrase that is close to the question. */
  why?: Scored | undefined;
}

/** Parts of a page that are listed below its result. */
const PARTS = 3;
/** A part is led to where it holds this share of what the page holds of the question, in rarity. */
const NEARLY_ALL = 0.99;

/** Makes what is shown of a document: its best part as address, an excerpt with the words marked, further parts. */
export function resultOf(text: Text, kind: ResultKind, scored: Scored, asked: Asked, size: number): Result {
  const { language, title, code, answer: given, content, address } = text;
  const parsed = code === undefined ? undefined : parseCode(code);
  const page: Entry = { ...(parsed && parsed.code === code ? entryOf(parsed, title) : {}), address, title, kind };
  const wordOf = wordFinder(asked, language);
  const inName = (name: string) => new Set(tokensOf(name).flatMap(({ word }) => wordOf(word))).size;
  const standing = placesIn(text);
  const places = asked.keys.flatMap((keys, word) =>
    keys.flatMap((key) => (standing.get(key) ?? []).map((at): Place => ({ word, at }))),
  );
  const rarities = raritiesOf(asked, size);
  const sections = foundSections(text, places, rarities, inName);
  const best = sections[0];
  const locations = places.map(({ at }) => at);
  const record = kind === "figure" || kind === "source";
  const whole = [...scored.words.keys()].reduce((sum, word) => sum + (rarities.get(word) ?? 0), 0);
  const all = record || scored.phrase?.kind === "heading" || (best?.held ?? 0) > NEARLY_ALL * whole;
  const part = best !== undefined && best.id !== "" && all && inName(best.name) > 0 ? best : undefined;
  const parts = partsOf(
    sections.filter((section) => section !== part),
    address,
    inName,
  );
  const found = best ? excerpt(content, locations, best.from, best.to) : [];
  if (part === undefined) {
    const answered = given ? markWords(given, (word) => wordOf(word).length > 0) : [];
    return { ...page, parts, why: scored, context: text.context, excerpt: answered.length > 0 ? answered : found };
  }
  const indicator = parseCode(codeOfAnchor(part.id) ?? "");
  // An indicator's text is its title, which is shown already.
  if (indicator) return { ...entryOf(indicator, part.name), parts, why: scored, context: title, excerpt: [] };
  const here = { ...page, parts, why: scored, address: `${address}#${part.id}`, excerpt: found };
  // A record of a list is known by its own name, a part of a text by the text's title.
  return record ? { ...here, title: part.name, context: title } : { ...here, context: part.name };
}

/** Where the words of a text stand, by their key; kept with the text, which is shown again at every key that is pressed. */
const placesOf = new WeakMap<Text, ReadonlyMap<string, readonly number[]>>();

function placesIn(text: Text): ReadonlyMap<string, readonly number[]> {
  const known = placesOf.get(text);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const { word, at } of tokensOf(text.content)) {
    const key = keyOf(word, text.language);
    const own = places.get(key);
    if (own) own.push(at);
    else places.set(key, [at]);
  }
  placesOf.set(text, places);
  return places;
}

/** Finds which words of the question a word of a text is, in that text's language. */
function wordFinder({ keys }: Asked, language: string): (word: string) => number[] {
  const numbers = new Map<string, number[]>();
  keys.forEach((own, number) => {
    for (const key of own) numbers.set(key, [...(numbers.get(key) ?? []), number]);
  });
  const known = new Map<string, number[]>();
  return (word) => {
    const found = known.get(word) ?? numbers.get(keyOf(word, language)) ?? [];
    known.set(word, found);
    return found;
  };
}

function raritiesOf({ terms }: Asked, size: number): Map<number, number> {
  const rarities = new Map<number, number>();
  for (const { word, term } of terms) rarities.set(word, Math.max(rarities.get(word) ?? 0, rarity(term.found, size)));
  return rarities;
}

function partsOf(
  sections: readonly FoundSection[],
  address: string,
  inName: (name: string) => number,
): Result["parts"] {
  return sections
    .filter(({ id, name }) => id !== "" && inName(name) > 0)
    .slice(0, PARTS)
    .map(({ id, name }) => ({ address: `${address}#${id}`, title: name }));
}
