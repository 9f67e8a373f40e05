import type { Lookup } from "./catalogue/catalogue.ts";
import { kindOfLetter } from "./index/format.ts";
import type { IndexedPage } from "./index/page.ts";
import type { IndexReader } from "./index/read.ts";
import { pageText } from "./index/text.ts";
import { type ResultKind, resultKinds } from "./indexed.ts";
import { type Asked, askTerms } from "./query/ask.ts";
import type { Question } from "./query/understand.ts";
import { LENDERS, lend } from "./rank/lend.ts";
import { bringOwnUp } from "./rank/own-language.ts";
import { type Scored, score } from "./rank/score.ts";
import { type Result, resultOf } from "./result.ts";

/** What a question led to. */
export interface Answer {
  results: Result[];
  /** Documents that hold anything of the question. */
  found: number;
  /** How many of what was found are of each kind, those that were not asked for included. */
  kinds: Record<ResultKind, number>;
  /** A code in the question that no part of the plan has. */
  unknownCode?: string | undefined;
  /** Words that no document has, with the word that was looked for in their place. */
  corrected: Asked["corrected"];
  /** Everyday words of the question, and what was looked for besides. */
  also: Asked["also"];
  /** Words that nothing is known of. */
  unknown: Asked["unknown"];
}

/** How a question is to be answered. */
export interface Options {
  language: string;
  /** Whether what is meant by everyday words is looked for too. */
  everyday?: boolean | undefined;
  /** How many results are wanted. */
  most?: number | undefined;
  /** Kinds to which the results are kept; all without it. */
  kinds?: readonly ResultKind[] | undefined;
  /** Finds the pages with a phrase, the best first: for a question in quotation marks. */
  phrase?: ((phrase: string, most: number) => Promise<IndexedPage[]>) | undefined;
}

/** How many results are shown at once: each costs a file. */
export const SHOWN = 10;
/** Results below this share of the best one's score are left out: they hold a word, but not the question. */
const FLOOR = 0.05;
/** These are shown all the same, so that one very good result does not hide the next best. */
const AT_LEAST = 5;

/** Words besides a code from which on they are the question. */
const MANY = 2;
/** Words up to which what the best documents are tied to is waited for. */
const MUCH = 5;

/**
 * Answers a question: codes and exact titles first, then documents by how much they are about it. Without an index
 * (`reader` undefined) what the catalogue knows is all: codes, and titles that hold all of the question's words.
 * Rejects where a part of the index does not arrive.
 */
export async function answer(
  question: Question,
  reader: IndexReader | undefined,
  lookup: Lookup,
  options: Options,
): Promise<Answer> {
  const { language, everyday = true, most = SHOWN } = options;
  const fits = ({ kind }: { kind: ResultKind }) => options.kinds?.includes(kind) ?? true;
  const around = question.codes.map((code) => {
    const { entries, exact } = lookup.around(code);
    // Where words are asked for besides, what is below the code would only stand before what they find.
    return { code, exact, entries: question.words.length >= MANY ? entries.slice(0, 1) : entries };
  });
  const titled = lookup.title(question.text);
  const known = [...around.flatMap(({ entries }) => entries), ...(titled ? [titled] : [])].map(
    (entry): Result => ({ ...entry, excerpt: [], parts: [] }),
  );
  const unknownCode = around.find(({ exact }) => !exact)?.code;
  const words = { corrected: [], also: [], unknown: [] };
  if (!reader) {
    const named = lookup.titles(question.words).map((entry): Result => ({ ...entry, excerpt: [], parts: [] }));
    const all = unique([...known, ...named]);
    const results = all.filter(fits);
    return { results: results.slice(0, most), found: results.length, kinds: countKinds(all), unknownCode, ...words };
  }
  const [asked] = await Promise.all([
    askTerms(question.words, language, reader, everyday, question.kinds),
    reader.tiesAtOnce ? reader.allTied() : undefined,
  ]);
  const { corrected, also, unknown } = asked;
  if (question.phrase !== undefined && options.phrase) {
    const pages = await options.phrase(question.phrase, most);
    const all = unique([...known, ...pages.map((page) => ofPhrase(page, asked, reader.size))]);
    const results = all.filter(fits);
    return { results, found: results.length, kinds: countKinds(all), ...words };
  }
  const ranked = await rank(asked, reader, language);
  const floor = (ranked[0]?.score ?? 0) * FLOOR;
  const good = ranked.filter(({ score: value }, i) => i < AT_LEAST || value >= floor);
  const kept = good.filter(({ doc }) => fits({ kind: kindOf(reader, doc) }));
  const shown = await Promise.all(kept.slice(0, most).map((scored) => show(scored, asked, reader, language)));
  const results = unique([...known.filter(fits), ...shown]);
  return {
    results: results.slice(0, most),
    found: Math.max(results.length, kept.length),
    kinds: countKinds(
      good.map(({ doc }) => ({ kind: kindOf(reader, doc) })),
      known,
    ),
    unknownCode,
    corrected,
    also,
    unknown,
  };
}

/**
 * The documents that hold any of the words and what the best are tied to, the best first. Where ties come in a step of
 * their own, which costs a second on a bad line, a question goes without that has waited for the list of written words,
 * or that says much already.
 */
export async function rank(asked: Asked, reader: IndexReader, language: string): Promise<Scored[]> {
  const translated = reader.translated(language);
  const { evidence } = reader.start;
  const ranked = score(asked.terms, reader.size, (doc) => {
    const kind = kindOf(reader, doc);
    return { kind, evidence: Number(evidence[doc] ?? 0), wanted: asked.kinds.get(kind), own: translated.has(doc) };
  });
  const { corrected, unknown, keys } = asked;
  const tied = reader.tiesAtOnce || (corrected.length + unknown.length === 0 && keys.length <= MUCH);
  const lenders = tied ? ranked.slice(0, LENDERS).map(({ doc }) => doc) : [];
  return bringOwnUp(lend(ranked, await reader.tied(lenders)), translated);
}

/** A document in the reader's language, or in English, or in the one it has. */
async function show(scored: Scored, asked: Asked, reader: IndexReader, language: string): Promise<Result> {
  const text = await reader.shown(scored.doc, language);
  const result = resultOf(text, kindOf(reader, scored.doc), scored, asked, reader.size);
  if (scored.words.size > 0 || !scored.lent) return result;
  return { ...result, tied: (await reader.shown(scored.lent.by, language)).title };
}

function ofPhrase(page: IndexedPage, asked: Asked, size: number): Result {
  const scored = { doc: -1, score: 1, coverage: 1, words: new Map(asked.terms.map(({ word }) => [word, 1])) };
  const kind = (page.meta["kind"] ?? "page") as ResultKind;
  return resultOf(pageText(page), kind, scored, asked, size);
}

function kindOf(reader: IndexReader, doc: number): ResultKind {
  return kindOfLetter(reader.start.kinds[doc] ?? "a");
}

/** Counts by kind. Codes and titles may be among the documents, so of both counts the larger one is right. */
function countKinds(found: readonly { kind: ResultKind }[], known: typeof found = []): Answer["kinds"] {
  const count = (among: typeof found, kind: ResultKind) => among.filter((one) => one.kind === kind).length;
  const counts = resultKinds.map((kind) => [kind, Math.max(count(found, kind), count(known, kind))]);
  return Object.fromEntries(counts) as Answer["kinds"];
}

/** One result for each address, the first; what the index knows of it is kept. */
function unique(results: readonly Result[]): Result[] {
  const byAddress = new Map<string, Result>();
  for (const result of results) {
    const first = byAddress.get(result.address);
    if (first === undefined) byAddress.set(result.address, result);
    else if (first.excerpt.length === 0) {
      const { context, excerpt, why, parts } = result;
      byAddress.set(result.address, { ...result, ...first, context, excerpt, why, parts });
    }
  }
  return [...byAddress.values()];
}
