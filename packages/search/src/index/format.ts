import { type ResultKind, resultKinds } from "../indexed.ts";

/** How a phrase belongs to its document. The order is that of the numbers in the files. */
export const phraseKinds = ["title", "alias", "asked", "heading", "everyday"] as const;
const EVERYDAY = phraseKinds.indexOf("everyday");
export type PhraseKind = (typeof phraseKinds)[number];

/** Where numbers of further phrases begin within a document: after all of its own. */
export const FURTHER = 4000;
/** The number of the phrase that is a document's reference. */
export const REF = 4999;

/** Whether a phrase was written for a document by others, in the files of `query/asked/`. */
export function isFurther(number: number): boolean {
  return number >= FURTHER && number < REF;
}

/** A phrase of a document that holds a word. */
export interface PhraseHit {
  kind: PhraseKind;
  /** Its number within the document: words with the same number stand in the same phrase. */
  number: number;
  /** Telling words in it, at most 15. */
  length: number;
  /** Everyday words alone: how much the document is about what is meant, in thirds; all else 3. */
  thirds: number;
}

/** What a document says about one word. */
export interface Posting {
  doc: number;
  /** How much the text is about the word: 0 not at all, 7 most (BM25 with its length, in eight steps). */
  body: number;
  summary: boolean;
  /** Titles of the parts above, and places. */
  path: boolean;
  /** What documents say that are tied to it. */
  near: boolean;
  phrases: PhraseHit[];
}

/** What the index knows of a word. */
export interface Term {
  /** Documents with it, also where the list is cut. */
  found: number;
  postings: Posting[];
}

/** The file at a fixed address that leads to all others. Their folder bears a digest, so they never change. */
export interface Start {
  folder: string;
  /** The kind of each document, as a letter of the alphabet: `a` is the first of `resultKinds`. */
  kinds: string;
  /** Evidence behind each document: 0 none stated, 1 limited, 2 moderate, 3 strong. */
  evidence: string;
  /** For each language but English the documents that have it, as steps from the last. */
  translated: Record<string, number[]>;
  /** The first word of each part. A word is looked for in the last part that does not begin after it. */
  parts: string[];
  /** First letters for which there is a list of words, for typing errors. */
  letters: string;
}

/** A stretch of the alphabet. */
export interface Part {
  /** Words (stems), joined by blanks. */
  words: string;
  /** For each word its number of documents, then its postings as numbers: see `pack`. */
  lists: number[][];
  /** Everyday words that begin with a word of this part, with what is meant by them. */
  everyday?: Record<string, string> | undefined;
}

/** A page as it is shown in results, one file each. */
export interface Text {
  language: string;
  address: string;
  title: string;
  code?: string | undefined;
  answer?: string | undefined;
  /** The nearest part of the plan above. */
  context?: string | undefined;
  content: string;
  /** Places that can be led to: id, name, number of the word at which it begins; what only ends a place has no name. */
  anchors: [id: string, name: string, at: number][];
}

/** The file of a document's page in a language; without one, of its English page, or of the first that it has. */
export function textFile(doc: number, language?: string): string {
  return language === undefined ? `text-${doc}.json` : `text-${doc}-${language}.json`;
}

/** Writes the postings of a word as numbers: the step from the last document, then what is said, then phrases. */
export function pack({ found, postings }: Term): number[] {
  const numbers = [found];
  let last = -1;
  for (const { doc, body, summary, path, near, phrases } of postings) {
    numbers.push(doc - last, body + (summary ? 8 : 0) + (path ? 16 : 0) + (near ? 32 : 0) + 64 * phrases.length);
    for (const { kind, number, length, thirds } of phrases)
      numbers.push(number * 128 + (phraseKinds.indexOf(kind) + 3 - thirds) * 16 + Math.min(length, 15));
    last = doc;
  }
  return numbers;
}

/** Reads what `pack` wrote. */
export function unpack(numbers: readonly number[]): Term {
  const postings: Posting[] = [];
  let at = 1;
  let doc = -1;
  const next = () => numbers[at++] ?? 0;
  while (at < numbers.length) {
    doc += next();
    const flags = next();
    const phrases = Array.from({ length: flags >> 6 }, (): PhraseHit => {
      const code = next();
      const kind = (code >> 4) & 7;
      // The last kind has three numbers, one for each third.
      return {
        kind: phraseKinds[Math.min(kind, EVERYDAY)] ?? "title",
        number: code >> 7,
        length: code & 15,
        thirds: 3 - Math.max(0, kind - EVERYDAY),
      };
    });
    postings.push({
      doc,
      body: flags & 7,
      summary: (flags & 8) !== 0,
      path: (flags & 16) !== 0,
      near: (flags & 32) !== 0,
      phrases,
    });
  }
  return { found: numbers[0] ?? 0, postings };
}

/** The kind that a letter of `Start.kinds` stands for. */
export function kindOfLetter(letter: string): ResultKind {
  return resultKinds[letter.charCodeAt(0) - 97] ?? "page";
}

/** The letter of a kind. */
export function letterOfKind(kind: ResultKind): string {
  return String.fromCharCode(97 + resultKinds.indexOf(kind));
}
