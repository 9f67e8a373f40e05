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

interface Gathered {
  words: Map<number, { idf: number; field: number }>;
  phrases: Map<number, { kind: PhraseKind; length: number; thirds: number; words: Map<number, number> }>;
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

function gather(
  asked: readonly AskedTerm[],
  idfs: ReadonlyMap<number, number>,
  weights: Weights,
): Map<number, Gathered> {
  const byDoc = new Map<number, Gathered>();
  for (const { word, share, term } of asked)
    for (const posting of term.postings) {
      const gathered = byDoc.get(posting.doc) ?? { words: new Map(), phrases: new Map() };
      byDoc.set(posting.doc, gathered);
      const idf = idfs.get(word) ?? 0;
      const field = share * fieldWeight(posting, weights);
      const known = gathered.words.get(word);
      if (known === undefined || known.field < field) gathered.words.set(word, { idf, field });
      for (const { kind, number, length, thirds } of posting.phrases) {
        const phrase = gathered.phrases.get(number) ?? { kind, length, thirds, words: new Map<number, number>() };
        phrase.words.set(word, Math.max(phrase.words.get(word) ?? 0, idf * share));
        gathered.phrases.set(number, phrase);
      }
    }
  return byDoc;
}

/** The fields that hold a word, weighed; each counts once. Everyday words count only whole, see below. */
function fieldWeight({ body, summary, path, near, phrases }: Posting, weights: Weights): number {
  const kinds = new Set(phrases.map(({ kind }) => kind));
  let sum = (weights.body * body) / 7;
  if (summary) sum += weights.summary;
  if (path) sum += weights.path;
  if (near) sum += weights.near;
  for (const kind of ["title", "alias", "heading"] as const) if (kinds.has(kind)) sum += weights[kind];
  return sum + weights.asked * askedShare(phrases, weights);
}

/** What a word counts as asked: whole in a question of the document itself, by their number in phrases of others. */
function askedShare(phrases: Posting["phrases"], { once, often }: Weights): number {
  const asked = phrases.filter(({ kind }) => kind === "asked");
  const others = asked.filter(({ number }) => isFurther(number)).length;
  const own = others < asked.length ? 1 : 0;
  return others === 0 ? own : Math.max(own, often - (often - once) / 2 ** (others - 1));
}

/** Words of the question that stand in an everyday phrase all of whose words the question has, with what it counts. */
function completeEveryday({ phrases }: Gathered): Map<number, number> {
  const counted = new Map<number, number>();
  for (const { kind, length, thirds, words } of phrases.values())
    if (kind === "everyday" && words.size >= length)
      for (const word of words.keys()) counted.set(word, Math.max(counted.get(word) ?? 0, thirds / 3));
  return counted;
}

function closest({ phrases }: Gathered, whole: number, weights: Weights): Scored["phrase"] {
  let best: Scored["phrase"];
  for (const [number, { kind, length, thirds, words }] of phrases) {
    if (kind === "everyday" && words.size < length) continue;
    const held = [...words.values()].reduce((sum, idf) => sum + idf, 0) / Math.max(whole, 1e-9);
    const fits = held * Math.min(1, words.size / Math.max(1, length)) ** weights.surplus;
    const likeness = fits * (thirds / 3) * (isFurther(number) ? weights.further : 1);
    if (best === undefined || weights.phrase[kind] * likeness > weights.phrase[best.kind] * best.likeness)
      best = { kind, number, likeness };
  }
  return best;
}
