import type { Term } from "../index/format.ts";
import type { IndexReader } from "../index/read.ts";
import type { AskedTerm } from "../rank/score.ts";
import { keyOf } from "../text/telling.ts";
import type { KindsAsked } from "./kinds.ts";
import { nearest } from "./typing.ts";

/** What another spelling counts: the English word in another language's question, a completed and a corrected word. */
const OTHER_LANGUAGE = 0.8;
const COMPLETED = 0.8;
/** What a word counts that was completed though another follows it, so that it may just be one that nobody uses. */
const COMPLETED_WITHIN = 0.5;
const CORRECTED = 0.7;
/** From how many letters on a word of another language may be a slip of an English one. */
const LONG = 6;
/** Most words that an unfinished one is completed to. */
const COMPLETIONS = 6;

/** A question's words as the index knows them. */
export interface Asked {
  terms: AskedTerm[];
  kinds: KindsAsked;
  /** For each word by its number, its keys: those by which it is found in a text. */
  keys: string[][];
  /** Words that no document has, with the word that was looked for in their place. */
  corrected: { typed: string; taken: string }[];
  /** Everyday words of the question, and what was looked for besides. */
  also: { said: string; meant: string }[];
  /** Words that nothing is known of. */
  unknown: string[];
}

/** Looks up every word of a question. `everyday` false leaves what is meant by everyday words aside. */
export async function askTerms(
  words: readonly string[],
  language: string,
  reader: IndexReader,
  everyday = true,
  kinds: KindsAsked = new Map(),
): Promise<Asked> {
  const asked: Asked = { terms: [], kinds, keys: [], corrected: [], also: [], unknown: [] };
  const looked = await Promise.all(
    words.map((word, i) =>
      lookUp(word, language, reader, { last: i === words.length - 1, joined: isJoined(word, words[i - 1]) }),
    ),
  );
  looked.forEach(({ terms, taken }, word) => {
    const typed = words[word] ?? "";
    asked.keys.push(terms.map(({ key }) => key));
    for (const { share, term } of terms)
      asked.terms.push({ word, share, term: everyday ? term : withoutEveryday(term) });
    if (taken !== undefined) asked.corrected.push({ typed, taken });
    if (terms.length === 0 && !isJoined(typed, words[word - 1])) asked.unknown.push(typed);
  });
  if (everyday) asked.also = await meantBy(asked.keys, words, reader);
  return asked;
}

interface Found {
  key: string;
  share: number;
  term: Term;
}

/** Whether a word is what stands before it with something joined to it by a hyphen: its parts are asked for anyway. */
function isJoined(word: string, before: string | undefined): boolean {
  return before !== undefined && word.length > before.length && word.endsWith(before);
}

async function lookUp(
  word: string,
  language: string,
  reader: IndexReader,
  { last, joined }: { last: boolean; joined: boolean },
): Promise<{ terms: Found[]; taken?: string }> {
  const exact = await found(keysFor(word, language), reader);
  if (exact.length > 0 || joined) return { terms: exact };
  // An Arabic preposition of one letter is written with the word.
  const [, bare] = /^[بلفك]([\u0600-\u06ff]{3,})$/.exec(word) ?? [];
  const within = bare === undefined ? [] : await found(keysFor(bare, language), reader);
  if (within.length > 0) return { terms: within };
  // The last word may be unfinished; three letters before another word are an abbreviation that nobody uses here.
  const begun = word.length < (last ? 3 : 4) ? [] : await completed(word, language, reader, last);
  if (begun.length > 0) return { terms: begun };
  const other = await corrected(word, language, reader);
  if (other === undefined) return { terms: [] };
  const terms = await found(keysFor(other, language), reader);
  return { terms: terms.map((term) => ({ ...term, share: term.share * CORRECTED })), taken: other };
}

/** A word as it is written, with the number of documents that have it. */
interface Written {
  word: string;
  found: number;
}

/** The language of a word: Arabic letters are Arabic in any. */
function ownLanguage(word: string, language: string): string {
  return /[\u0600-\u06ff]/.test(word) ? "ar" : language;
}

/** The reader's language first, then English, in which most of the portal is. */
function keysFor(word: string, language: string): { key: string; share: number }[] {
  const own = ownLanguage(word, language);
  const english = { key: keyOf(word, "en"), share: own === "en" ? 1 : OTHER_LANGUAGE };
  return own === "en" ? [english] : [{ key: keyOf(word, own), share: 1 }, english];
}

async function found(keys: readonly { key: string; share: number }[], reader: IndexReader): Promise<Found[]> {
  const terms = await Promise.all(keys.map(async ({ key, share }) => ({ key, share, term: await reader.term(key) })));
  return terms.filter((term): term is Found => term.term !== undefined);
}

async function completed(word: string, language: string, reader: IndexReader, last: boolean): Promise<Found[]> {
  const own = keysFor(word, language)[0]?.key ?? word;
  const keys = await reader.beginning(own, COMPLETIONS);
  return found(
    keys.map((key) => ({ key, share: last ? COMPLETED : COMPLETED_WITHIN })),
    reader,
  );
}

async function corrected(word: string, language: string, reader: IndexReader): Promise<string | undefined> {
  const own = ownLanguage(word, language);
  const written = await reader.written(word[0] ?? "");
  const english = nearest(word, writtenIn(written, undefined));
  if (own === "en") return english?.word;
  // A word of one language is soon some word of another: there only what is a letter apart is a slip.
  const known = nearest(word, writtenIn(written, own))?.word;
  return known ?? (english?.slips === 1 && word.length >= LONG ? english.word : undefined);
}

/** The words of a list that are of a language; those of English bear no mark. */
function writtenIn(written: readonly Written[], language: string | undefined): Written[] {
  return written.flatMap(({ word, found: count }) => {
    const [, tag, bare = word] = /^(?:(fr|es|ar):)?(.*)$/.exec(word) ?? [];
    return tag === language ? [{ word: bare, found: count }] : [];
  });
}

/** Words of the index, in the reader's language or English, with the first letter of a word, as they are written. */
export async function writtenLike(word: string, language: string, reader: IndexReader): Promise<Written[]> {
  const own = ownLanguage(word, language);
  const written = await reader.written(word[0] ?? "");
  const known = writtenIn(written, own === "en" ? undefined : own);
  return own === "en" ? known : [...known, ...writtenIn(written, undefined)];
}

function withoutEveryday(term: Term): Term {
  const postings = term.postings.map((posting) => ({
    ...posting,
    phrases: posting.phrases.filter(({ kind }) => kind !== "everyday"),
  }));
  return { ...term, postings };
}

async function meantBy(
  keys: readonly (readonly string[])[],
  words: readonly string[],
  reader: IndexReader,
): Promise<Asked["also"]> {
  const all = new Map(keys.flatMap((own, i) => own.map((key) => [key, words[i] ?? ""] as const)));
  const entries = await Promise.all([...all.keys()].map((key) => reader.everyday(key)));
  return entries
    .flat()
    .flatMap(([said, meant]) =>
      said.every((key) => all.has(key)) ? [{ said: said.map((key) => all.get(key) ?? "").join(" "), meant }] : [],
    );
}
