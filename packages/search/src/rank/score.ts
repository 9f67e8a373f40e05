import type { PhraseKind, Posting, Term } from "../index/format.ts";
import { isFurther } from "../index/format.ts";
import { weights as tuned, type Weights } from "./weights.ts";

/** A word of the question with what the index knows of it. */
export interface AskedTerm {
  /** The words of the question that it stands for: another spelling stands for the same word. */
  word: number;
  /** What it counts beside the word as typed: less where it was corrected or completed. */
  share: number;
  term: Term;
}

/** A document with what it counts, and why. */
export interface Scored {
  doc: number;
  score: number;
  /** Share of the question, in rarity, that the document holds. */
  coverage: number;
  /** What each word of the question adds, by its number. */
  words: Map<number, number>;
  /** The phrase that is closest to the question. */
  phrase?: { kind: PhraseKind; number: number; likeness: number } | undefined;
  /** What of the score comes from a document that it is tied to, and from which. */
  lent?: { score: number; by: number } | undefined;
}

/** What scoring needs to know of a document besides its words. */
export interface Traits {
  kind: string;
  evidence: number;
  /** Whether the question asks for documents of its kind. */
  wanted?: "named" | "hinted" | undefined;
  /** Whether it is there in the language of a reader who does not read English. */
  own?: boolean | undefined;
}

/** What a phrase of a document holds of the question. */
interface Held {
  kind: PhraseKind;
  length: number;
  thirds: number;
  /** The words of the question that it has, a bit for each: a question has sixteen at most. */
  words: number;
  /** Their rarity, and of that what the last one adds. */
  sum: number;
  last: number;
}

interface Gathered {
  words: Map<number, { idf: number; field: number }>;
  phrases: Map<number, Held>;
}

/** How rare a word is (BM25's measure, never below zero): `found` of all documents hold it. */
export function rarity(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5));
}

/**
 * Orders the documents that hold any word of the question (OR). A document falls behind by what it lacks of it, in
 * rarity (coordination), and gains where one of its names or everyday questions is close to the whole.
 */
export function score(
  asked: readonly AskedTerm[],
  all: number,
  traits: (doc: number) => Traits,
  weights: Weights = tuned,
): Scored[] {
  const idfs = new Map<number, number>();
  for (const { word, term } of asked)
    idfs.set(word, Math.max(idfs.get(word) ?? 0, rarity(Math.min(term.found, all), all) ** weights.rarity));
  const whole = [...idfs.values()].reduce((sum, idf) => sum + idf, 0);
  const scored = [...gather(asked, idfs, weights)].map(([doc, gathered]): Scored => {
    const everyday = completeEveryday(gathered);
    const words = new Map<number, number>();
    let sum = 0;
    let covered = 0;
    for (const [word, { idf, field }] of gathered.words) {
      const x = field + weights.everyday * (everyday.get(word) ?? 0);
      const counted = x / (x + weights.half);
      words.set(word, idf * counted);
      sum += idf * counted;
      covered += idf * Math.min(1, x / weights.full);
    }
    const coverage = whole === 0 ? 0 : covered / whole;
    const phrase = closest(gathered, whole, weights);
    const { kind, evidence, wanted, own } = traits(doc);
    const value =
      sum *
      coverage ** weights.coordination *
      (1 + (phrase ? weights.phrase[phrase.kind] * phrase.likeness ** weights.close : 0)) *
      (phrase && isName(phrase) ? weights.name[phrase.kind] : 1) *
      (weights.kind[kind] ?? 1) *
      wish(kind, wanted, weights) ** coverage *
      (own ? weights.own : 1) ** (coverage ** weights.ownFade) *
      (1 + weights.evidence * evidence);
    return { doc, score: value, coverage, words, phrase };
  });
  return scored.filter(({ score: value }) => value > 0).sort((a, b) => b.score - a.score || a.doc - b.doc);
}

function wish(kind: string, wanted: Traits["wanted"], weights: Weights): number {
  if (wanted === "named") return weights.named;
  return wanted === "hinted" ? (weights.hinted[kind] ?? 1) : 1;
}

/** Whether the question is a title or another name of the document, word for word but for small words and forms. */
function isName(phrase: NonNullable<Scored["phrase"]>): phrase is typeof phrase & { kind: "title" | "alias" } {
  return (phrase.kind === "title" || phrase.kind === "alias") && phrase.likeness > 0.999;
}

/** Brings together what the terms hold by document. Terms of the same word of the question stand beside each other. */
function gather(
  asked: readonly AskedTerm[],
  idfs: ReadonlyMap<number, number>,
  weights: Weights,
): Map<number, Gathered> {
  const byDoc = new Map<number, Gathered>();
  for (const { word, share, term } of asked) {
    const idf = idfs.get(word) ?? 0;
    for (const posting of term.postings) {
      let gathered = byDoc.get(posting.doc);
      if (gathered === undefined) byDoc.set(posting.doc, (gathered = { words: new Map(), phrases: new Map() }));
      const field = share * fieldWeight(posting, weights);
      const known = gathered.words.get(word);
      if (known === undefined || known.field < field) gathered.words.set(word, { idf, field });
      for (const { kind, number, length, thirds } of posting.phrases) {
        const held = gathered.phrases.get(number);
        if (held) hold(held, word, idf * share);
        else
          gathered.phrases.set(number, { kind, length, thirds, words: 1 << word, sum: idf * share, last: idf * share });
      }
    }
  }
  return byDoc;
}

/** Adds a word to what a phrase holds; of several forms of a word the one that counts most. */
function hold(held: Held, word: number, value: number): void {
  const before = held.words & (1 << word) ? held.last : 0;
  if (value <= before) return;
  held.words |= 1 << word;
  held.sum += value - before;
  held.last = value;
}

/** The fields that hold a word, weighed; each counts once. Everyday words count only whole, see below. */
function fieldWeight({ body, summary, path, near, phrases }: Posting, weights: Weights): number {
  let [title, alias, heading, own, others] = [0, 0, 0, 0, 0];
  for (const { kind, number } of phrases)
    if (kind === "title") title = weights.title;
    else if (kind === "alias") alias = weights.alias;
    else if (kind === "heading") heading = weights.heading;
    else if (kind === "asked" && isFurther(number)) others++;
    else if (kind === "asked") own = 1;
  let sum = (weights.body * body) / 7 + title + alias + heading;
  if (summary) sum += weights.summary;
  if (path) sum += weights.path;
  if (near) sum += weights.near;
  return sum + weights.asked * Math.max(own, guessed(others, weights));
}

/** What a word counts by the number of phrases of others that have it. */
function guessed(phrases: number, { once, often }: Weights): number {
  return phrases === 0 ? 0 : often - (often - once) / 2 ** (phrases - 1);
}

/** Words of the question that stand in an everyday phrase all of whose words the question has, with what it counts. */
function completeEveryday({ phrases }: Gathered): Map<number, number> {
  const counted = new Map<number, number>();
  for (const { kind, length, thirds, words } of phrases.values())
    if (kind === "everyday" && countOf(words) >= length)
      for (let word = 0; words >> word > 0; word++)
        if (words & (1 << word)) counted.set(word, Math.max(counted.get(word) ?? 0, thirds / 3));
  return counted;
}

function countOf(words: number): number {
  let count = 0;
  for (let rest = words; rest > 0; rest &= rest - 1) count++;
  return count;
}

function closest({ phrases }: Gathered, whole: number, weights: Weights): Scored["phrase"] {
  let best: Scored["phrase"];
  let most = -1;
  for (const [number, { kind, length, thirds, words, sum }] of phrases) {
    const count = countOf(words);
    if (kind === "everyday" && count < length) continue;
    const fits = (sum / Math.max(whole, 1e-9)) * Math.min(1, count / Math.max(1, length)) ** weights.surplus;
    const likeness = fits * (thirds / 3) * (isFurther(number) ? weights.further : 1);
    if (weights.phrase[kind] * likeness <= most) continue;
    most = weights.phrase[kind] * likeness;
    best = { kind, number, likeness };
  }
  return best;
}
