import { type Document, documentsOf, type Ties } from "./documents.ts";
import { addEveryday, type Meaning } from "./everyday.ts";
import { FURTHER, letterOfKind, type Part, pack, type Start, type Term, type Text } from "./format.ts";
import type { IndexedPage } from "./page.ts";
import { similarDocuments } from "./similar.ts";
import { TermCollector } from "./terms.ts";
import { textFiles } from "./text.ts";
import { MOST_ALIKE, type TiedFile, tiedFiles } from "./tied.ts";

/** About how many numbers a part holds: some 4 KB under Brotli, so that a word costs little and has few neighbours. */
const PART = 3000;

/** What people say that the documents do not. */
export interface Vocabulary {
  meanings: readonly Meaning[];
  /** Further phrases with which one would look for a document, by its address. */
  asked: readonly { address: string; phrase: string; language: string }[];
}

/** A search index as files, by name, without the folder. */
export interface Index {
  start: Omit<Start, "folder">;
  /** Parts, texts, ties and lists of words, as values to be written as JSON. */
  files: Map<string, Part | Text | TiedFile | string>;
}

/** Makes the index from all pages, and from what people say for what the portal calls otherwise. */
export function buildIndex(
  pages: readonly IndexedPage[],
  ties: ReadonlyMap<string, Ties>,
  { meanings, asked }: Vocabulary,
): Index {
  const documents = documentsOf(pages, ties);
  const collector = new TermCollector(documents);
  documents.forEach((document, doc) => collector.add(doc, document));
  addAsked(collector, documents, asked);
  const shown = addEveryday(collector, documents, [...meanings, ...synonymsOf(documents)]);
  const terms = [...collector.finish()].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = partsOf(terms, shown);
  const byKey = new Map(terms);
  const similar = similarDocuments(byKey, documents.length, MOST_ALIKE);
  const letters = lettersOf(collector, byKey);
  return {
    start: {
      kinds: documents.map(({ kind }) => letterOfKind(kind)).join(""),
      evidence: documents.map(({ ties: { evidence } }) => evidence).join(""),
      translated: translatedOf(documents),
      parts: parts.map(({ words }) => words.split(" ", 1)[0] ?? ""),
      letters: [...letters.keys()].join(""),
    },
    files: new Map<string, Part | Text | TiedFile | string>([
      ...parts.map((part, i) => [`part-${i}.json`, part] as const),
      ...documents.flatMap(textFiles),
      ...tiedFiles(documents, similar),
      ...[...letters].map(([letter, words]) => [`words-${letter.codePointAt(0)?.toString(16)}.json`, words] as const),
    ]),
  };
}

/** Other names of the glossary's terms lead to documents that use the term itself. */
function synonymsOf(documents: readonly Document[]): Meaning[] {
  return documents
    .filter(({ kind }) => kind === "term")
    .flatMap(({ pages }) => pages)
    .flatMap(({ meta, language }) =>
      (meta["aliases"] ?? "")
        .split(" | ")
        .flatMap((said) => (said === "" ? [] : [{ said, meant: [meta["title"] ?? said], language }])),
    );
}

function addAsked(collector: TermCollector, documents: readonly Document[], asked: Vocabulary["asked"]): void {
  const docs = new Map(documents.map(({ address }, doc) => [address, doc]));
  const numbers = new Map<number, number>();
  asked.forEach(({ address, phrase, language }) => {
    const doc = docs.get(address);
    // A document that is not on the site, such as in a test or in somebody else's content, has no use for its phrases.
    if (doc === undefined) return;
    const number = numbers.get(doc) ?? FURTHER;
    numbers.set(doc, number + 1);
    collector.phrase(doc, { kind: "asked", text: phrase }, language, number);
  });
}

function translatedOf(documents: readonly Document[]): Start["translated"] {
  return Object.fromEntries(
    ["fr", "es", "ar"].map((language) => {
      const having = documents.flatMap(({ pages }, doc) =>
        pages.length > 1 && pages.some((page) => page.language === language) ? [doc] : [],
      );
      return [language, having.map((doc, i) => doc - (having[i - 1] ?? 0))];
    }),
  );
}

function partsOf(terms: readonly (readonly [string, Term])[], shown: ReadonlyMap<string, string>): Part[] {
  const parts: Part[] = [];
  let words: string[] = [];
  let lists: number[][] = [];
  let size = 0;
  const close = () => {
    const first = new Set(words);
    const everyday = [...shown].filter(([said]) => first.has(said.split(" ", 1)[0] ?? ""));
    parts.push({
      words: words.join(" "),
      lists,
      everyday: everyday.length > 0 ? Object.fromEntries(everyday) : undefined,
    });
    [words, lists, size] = [[], [], 0];
  };
  for (const [key, term] of terms) {
    const list = pack(term);
    if (size > 0 && size + list.length > PART) close();
    words.push(key);
    lists.push(list);
    size += list.length + 3;
  }
  if (words.length > 0) close();
  return parts;
}

/** For each first letter all words as they are written, with the number of documents: `word 12`, a line each. */
function lettersOf({ forms }: TermCollector, terms: ReadonlyMap<string, Term>): Map<string, string> {
  const lines = new Map<string, string[]>();
  for (const [key, written] of forms) {
    const found = terms.get(key)?.found ?? 0;
    const [form] = [...written].sort((a, b) => b[1] - a[1])[0] ?? [key];
    const language = /^(fr|es|ar):/.exec(key)?.[0] ?? "";
    if (form.length < 4 || /\d/.test(form)) continue;
    for (const [other] of written) {
      const letter = other[0] ?? "";
      const listed = lines.get(letter) ?? [];
      listed.push(`${language}${other} ${found}`);
      lines.set(letter, listed);
    }
  }
  return new Map(
    [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, all]) => [letter, all.sort().join("\n")]),
  );
}
