import { addressOf, hueOf, type ParsedCode, parseCode } from "@portolan/model/codes";
import type { ResultKind } from "../indexed.ts";

/** Codes and their titles, by columns. A code leads to its address by itself. */
export interface Titles {
  /** Codes in their one spelling. */
  codes: readonly string[];
  titles: readonly string[];
}

/**
 * Every page with its title: one small file, loaded on the first use of search. Indicators are twice as many as
 * all else together; their titles come in a second file, when somebody types the code of one.
 */
export interface Catalogue extends Titles {
  /** Pages without a code: address, title, kind. */
  pages: readonly (readonly [address: string, title: string, kind: ResultKind])[];
  /** Titles of pages that exist in other languages, by English address. */
  translated: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Something that has an address, known without the full-text index. */
export interface Entry {
  address: string;
  title: string;
  kind: ResultKind;
  code?: string | undefined;
  hue?: string | undefined;
}

/** How many parts below a code are listed with it. */
const MOST_BELOW = 8;

/** The catalogue, ready to look things up in one language. */
export class Lookup {
  readonly #entries = new Map<string, Entry>();
  readonly #byTitle = new Map<string, Entry>();

  constructor(catalogue: Catalogue, language: string) {
    const words = catalogue.translated[language] ?? {};
    const local = ({ address, ...entry }: Entry): Entry => {
      const title = words[address];
      return title === undefined ? { address, ...entry } : { ...entry, address: `/${language}${address}`, title };
    };
    const pages = catalogue.pages.map(([address, title, kind]) => local({ address, title, kind }));
    const parts = entriesOf(catalogue).map(local);
    for (const entry of parts) this.#entries.set(entry.code ?? "", entry);
    // Pages first: where two things share a title, the wider one is meant.
    for (const entry of [...pages, ...parts]) {
      const title = plain(entry.title);
      if (!this.#byTitle.has(title)) this.#byTitle.set(title, entry);
    }
  }

  /** Adds the indicators, which are in English alone. */
  add(indicators: Titles): void {
    for (const entry of entriesOf(indicators)) this.#entries.set(entry.code ?? "", entry);
  }

  /** The entry of a code, or undefined where no part of the plan has it. */
  code(code: string): Entry | undefined {
    return this.#entries.get(code);
  }

  /** What a typed code leads to: its own entry and what is right below it; if there is neither, the nearest above. */
  around(code: string): { exact: boolean; entries: Entry[] } {
    const own = this.#entries.get(code);
    const entries = [...(own ? [own] : []), ...this.#below(code)];
    if (entries.length > 0) return { exact: true, entries };
    for (let parent = parseCode(code)?.parent; parent !== undefined; parent = parseCode(parent)?.parent) {
      const above = this.#entries.get(parent);
      if (above) return { exact: false, entries: [above] };
    }
    return { exact: false, entries: [] };
  }

  /** The entry whose title is exactly the text, but for case, signs and accents. */
  title(text: string): Entry | undefined {
    const title = plain(text);
    return title === "" ? undefined : this.#byTitle.get(title);
  }

  /** Entries whose title holds every one of some words, or a word that begins so; titles that begin with them first. */
  titles(words: readonly string[]): Entry[] {
    const wanted = words.map(plain);
    if (wanted.length === 0) return [];
    return [...this.#byTitle]
      .filter(([title]) => wanted.every((word) => ` ${title}`.includes(` ${word}`)))
      .sort(([a], [b]) => a.indexOf(wanted[0] ?? "") - b.indexOf(wanted[0] ?? ""))
      .slice(0, MOST_BELOW)
      .map(([, entry]) => entry);
  }

  #below(code: string): Entry[] {
    const below = [...this.#entries].filter(([other]) => parseCode(other)?.parent === code).map(([, entry]) => entry);
    const parts = below.filter(({ kind }) => kind !== "indicator");
    return (parts.length > 0 ? parts : below).slice(0, MOST_BELOW);
  }
}

function entriesOf({ codes, titles }: Titles): Entry[] {
  return codes.flatMap((code, i) => {
    const parsed = parseCode(code);
    const title = titles[i];
    return parsed === undefined || title === undefined ? [] : [entryOf(parsed, title)];
  });
}

/** The entry of a code under a title. */
export function entryOf(parsed: ParsedCode, title: string): Entry {
  return { address: addressOf(parsed), title, kind: kindOf(parsed), code: parsed.code, hue: hueOf(parsed.code) };
}

function kindOf({ kind }: ParsedCode): ResultKind {
  if (kind === "objective" || kind === "enabler" || kind === "priority") return "plan";
  return kind.endsWith("-indicator") ? "indicator" : (kind as ResultKind);
}

/** A title as people type it: lower case, no accents, no signs. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
