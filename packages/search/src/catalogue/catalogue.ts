import { addressOf, hueOf, type ParsedCode, parseCode } from "@portolan/model/codes";
import type { ResultKind } from "../indexed.ts";

/** Every code and title with its address: one small file, by columns, which is loaded on the first use of search. */
export interface Catalogue {
  /** Codes in their one spelling; each leads to its address by itself. */
  codes: readonly string[];
  titles: readonly string[];
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
    for (const [i, code] of catalogue.codes.entries()) {
      const parsed = parseCode(code);
      const title = catalogue.titles[i];
      if (parsed && title !== undefined) this.#entries.set(code, local(entryOf(parsed, title)));
    }
    const pages = catalogue.pages.map(([address, title, kind]) => local({ address, title, kind }));
    // Pages first: where two things share a title, the wider one is meant.
    for (const entry of [...pages, ...this.#entries.values()]) {
      const title = plain(entry.title);
      if (!this.#byTitle.has(title)) this.#byTitle.set(title, entry);
    }
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

  #below(code: string): Entry[] {
    const below = [...this.#entries].filter(([other]) => parseCode(other)?.parent === code).map(([, entry]) => entry);
    const parts = below.filter(({ kind }) => kind !== "indicator");
    return (parts.length > 0 ? parts : below).slice(0, MOST_BELOW);
  }
}

function entryOf(parsed: ParsedCode, title: string): Entry {
  return { address: addressOf(parsed), title, kind: kindOf(parsed), code: parsed.code, hue: hueOf(parsed.code) };
}

/** The kind under which a part of the plan is labelled. */
export function kindOf({ kind }: ParsedCode): ResultKind {
  if (kind === "objective" || kind === "enabler" || kind === "priority") return "plan";
  return kind.endsWith("-indicator") ? "indicator" : (kind as ResultKind);
}

/** A title as people type it: lower case, no accents, no signs. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
