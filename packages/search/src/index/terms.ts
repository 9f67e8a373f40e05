import { isPart } from "../rank/section.ts";
import { isStopWord } from "../text/stop-words.ts";
import { keyOf, keysOf } from "../text/telling.ts";
import { tokensOf, wordsOf } from "../text/words.ts";
import type { Document } from "./documents.ts";
import { type PhraseKind, type Posting, REF, type Term } from "./format.ts";
import type { IndexedPage } from "./page.ts";

/** How fast a repeated word stops to count, and how much a long text weighs its words less (BM25's k1 and b). */
const K1 = 1.2;
const B = 0.6;
/** Most documents that are kept for a word, those that say most about it: nobody looks further down. */
const MOST = 400;

/** A phrase by which a document is known. */
export interface Phrase {
  kind: PhraseKind;
  text: string;
  thirds?: number;
}

/** Everything by which a page can be found besides its text. */
export function phrasesOf({ meta, anchors }: IndexedPage): Phrase[] {
  const split = (field: string, kind: PhraseKind): Phrase[] =>
    (meta[field] ?? "").split(" | ").flatMap((text) => (text === "" ? [] : [{ kind, text }]));
  return [
    ...namesOf(meta["title"] ?? "").map((text): Phrase => ({ kind: "title", text })),
    ...split("aliases", "alias"),
    ...split("asked", "asked"),
    ...anchors.filter(isPart).map(({ title, text }): Phrase => ({ kind: "heading", text: title ?? text })),
  ];
}

/** A title, and where it ends in a short form in brackets, what stands before it and that alone. */
function namesOf(title: string): string[] {
  const [, long, short] = /^(.+?) \(([^()]+)\)$/.exec(title) ?? [];
  return long && short ? [title, long, short] : [title];
}

/** The forms in which each stem is written, for correcting typing errors. */
export type Forms = Map<string, Map<string, number>>;

/** Collects what every document says about every word. */
export class TermCollector {
  readonly terms = new Map<string, Map<number, Posting>>();
  readonly forms: Forms = new Map();
  readonly #average: number;

  constructor(documents: readonly Document[]) {
    const lengths = documents.flatMap(({ pages }) => pages.map(({ content }) => content.length));
    this.#average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  }

  /** Adds all pages of a document. */
  add(doc: number, { pages, ties }: Document): void {
    for (const page of pages) this.#page(doc, page);
    for (const key of keysOf(ties.about, "en")) this.#posting(key, doc).path = true;
    for (const key of keysOf(ties.near, "en")) this.#posting(key, doc).near = true;
    if (ties.ref) this.phrase(doc, { kind: "alias", text: ties.ref }, "en", REF);
  }

  /** Adds a phrase to a document, under the next number. */
  phrase(doc: number, { kind, text, thirds = 3 }: Phrase, language: string, number: number): void {
    const keys = keysOf(text, language);
    for (const key of keys) this.#posting(key, doc).phrases.push({ kind, number, length: keys.length, thirds });
    for (const word of wordsOf(text)) this.#form(word, language);
  }

  /** What is there, each word with the documents that say most about it. */
  finish(): Map<string, Term> {
    return new Map(
      [...this.terms].map(([key, byDoc]) => {
        const all = [...byDoc.values()];
        const kept = all.length <= MOST ? all : all.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST);
        return [key, { found: all.length, postings: kept.sort((a, b) => a.doc - b.doc) }];
      }),
    );
  }

  #page(doc: number, page: IndexedPage): void {
    const { language, meta, content } = page;
    // Numbers go on from language to language: a phrase belongs to one of them.
    const base = 1000 * ["en", "fr", "es", "ar"].indexOf(language);
    phrasesOf(page).forEach((phrase, i) => this.phrase(doc, phrase, language, base + i));
    for (const field of ["answer", "summary"])
      for (const key of keysOf(meta[field] ?? "", language)) this.#posting(key, doc).summary = true;
    for (const key of keysOf((meta["path"] ?? "").replaceAll("|", " "), language)) this.#posting(key, doc).path = true;
    const counts = new Map<string, number>();
    for (const { word } of tokensOf(content)) {
      if (isStopWord(word, language)) continue;
      const key = keyOf(word, language);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      this.#form(word, language);
    }
    const long = K1 * (1 - B + (B * content.length) / this.#average);
    for (const [key, count] of counts) {
      const share = count / (count + long);
      const posting = this.#posting(key, doc);
      posting.body = Math.max(posting.body, 1, Math.round(7 * share));
    }
  }

  #posting(key: string, doc: number): Posting {
    const byDoc = this.terms.get(key) ?? new Map<number, Posting>();
    this.terms.set(key, byDoc);
    const posting = byDoc.get(doc) ?? { doc, body: 0, summary: false, path: false, near: false, phrases: [] };
    byDoc.set(doc, posting);
    return posting;
  }

  #form(word: string, language: string): void {
    const key = keyOf(word, language);
    const forms = this.forms.get(key) ?? new Map<string, number>();
    this.forms.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
  }
}

function weightOf({ body, summary, path, phrases }: Posting): number {
  return body + (summary ? 4 : 0) + (path ? 1 : 0) + 8 * phrases.length;
}
