import { type Part, type Start, type Term, type Text, textFile, unpack } from "./format.ts";
import { TIED, type TiedDoc, type TiedFile, unpackTied } from "./tied.ts";

/** Where the files of the index come from: a site in the browser, a folder in a test. Rejects where one is not there. */
export interface Files {
  (name: string): Promise<unknown>;
}

/** Up to so many documents the ties of all weigh some 20 KB under Brotli: less than another wait on a bad line. */
const MOST_AT_ONCE = 2000;

/** A part, opened, with the terms that were asked for: who types asks for the words before the last at each key. */
interface Open {
  words: string[];
  part: Part;
  terms: Map<string, Term>;
}

/** Files that were asked for, and the names of those that are here. */
interface Loaded {
  asked: Map<string, Promise<unknown>>;
  here: Set<string>;
}

/** The index, as far as it was loaded. What failed to load is asked for again the next time. */
export class IndexReader {
  readonly start: Start;
  readonly #files: Files;
  readonly #translated = new Map<string, ReadonlySet<number>>();
  readonly #loaded: Loaded;

  constructor(start: Start, files: Files, loaded: Loaded = { asked: new Map(), here: new Set() }) {
    this.start = start;
    this.#files = files;
    this.#loaded = loaded;
  }

  /** The same index without what is not here yet: whatever needs another file rejects at once. */
  here(): IndexReader {
    const { asked, here } = this.#loaded;
    const known = new Map([...asked].filter(([name]) => here.has(name)));
    return new IndexReader(this.start, (name) => Promise.reject(new Error(`${name} is not here yet.`)), {
      asked: known,
      here,
    });
  }

  /** Number of documents. */
  get size(): number {
    return this.start.kinds.length;
  }

  /** The documents that have a page in a language other than English. */
  translated(language: string): ReadonlySet<number> {
    const known = this.#translated.get(language);
    if (known) return known;
    let doc = 0;
    const having = new Set((this.start.translated[language] ?? []).map((step) => (doc += step)));
    this.#translated.set(language, having);
    return having;
  }

  /** What is known of a word by its key, or undefined where no document has it. */
  async term(key: string): Promise<Term | undefined> {
    const open = await this.#partOf(key);
    const known = open?.terms.get(key);
    if (known) return known;
    const list = open?.part.lists[open.words.indexOf(key)];
    const term = list && unpack(list);
    if (term) open?.terms.set(key, term);
    return term;
  }

  /** Keys that begin so, in the part where the beginning itself would stand; the most frequent first. */
  async beginning(key: string, most: number): Promise<string[]> {
    const open = await this.#partOf(key);
    if (!open) return [];
    return open.words
      .map((word, i) => ({ word, found: open.part.lists[i]?.[0] ?? 0 }))
      .filter(({ word }) => word.startsWith(key) && word !== key)
      .sort((a, b) => b.found - a.found)
      .slice(0, most)
      .map(({ word }) => word);
  }

  /** What is meant by everyday words that begin with this key: the keys of what is said, and what is meant. */
  async everyday(key: string): Promise<[said: string[], meant: string][]> {
    const open = await this.#partOf(key);
    return Object.entries(open?.part.everyday ?? {})
      .map(([said, meant]): [string[], string] => [said.split(" "), meant])
      .filter(([said]) => said[0] === key);
  }

  /** A document as it is shown: in a language where it has it, else in English, else in the first that it has. */
  async shown(doc: number, language: string): Promise<Text> {
    const file = textFile(doc, this.translated(language).has(doc) ? language : undefined);
    return (await this.#load(file, this.#files)) as Text;
  }

  /** Whether the ties of all documents are few enough to be asked for with the words of a question. */
  get tiesAtOnce(): boolean {
    return this.size <= MOST_AT_ONCE;
  }

  /** Asks for the ties of all documents, so that nothing waits for them once the best documents are known. */
  async allTied(): Promise<void> {
    await this.tied(Array.from({ length: Math.ceil(this.size / TIED) }, (_, file) => file * TIED));
  }

  /** The documents that some are tied to. */
  async tied(docs: readonly number[]): Promise<Map<number, TiedDoc[]>> {
    return new Map(
      await Promise.all(
        docs.map(async (doc): Promise<[number, TiedDoc[]]> => {
          const file = (await this.#load(`tied-${Math.floor(doc / TIED)}.json`, this.#files)) as TiedFile;
          return [doc, unpackTied(file[doc % TIED])];
        }),
      ),
    );
  }

  /** All words that begin with a letter, as they are written, with the number of documents that have them. */
  async written(letter: string): Promise<{ word: string; found: number }[]> {
    if (!this.start.letters.includes(letter)) return [];
    const file = `words-${letter.codePointAt(0)?.toString(16)}.json`;
    const text = (await this.#load(file, this.#files)) as string;
    return text.split("\n").map((line) => {
      const [word = "", found = "0"] = line.split(" ");
      return { word, found: Number(found) };
    });
  }

  async #partOf(key: string): Promise<Open | undefined> {
    const { parts } = this.start;
    const at = parts.findLastIndex((first) => first <= key);
    if (at < 0) return undefined;
    return (await this.#load(`part-${at}.json`, async (name) => {
      const part = (await this.#files(name)) as Part;
      return { part, words: part.words.split(" "), terms: new Map() };
    })) as Open;
  }

  #load(name: string, fetch: (path: string) => Promise<unknown>): Promise<unknown> {
    const { asked, here } = this.#loaded;
    const known = asked.get(name);
    if (known) return known;
    const loading = fetch(`${this.start.folder}/${name}`);
    asked.set(name, loading);
    loading.then(
      () => here.add(name),
      () => asked.delete(name),
    );
    return loading;
  }
}
