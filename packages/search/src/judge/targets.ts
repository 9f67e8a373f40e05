import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, parseCode } from "@portolan/model/codes";
import { withoutLanguage } from "../index/page.ts";
import { readTies } from "../node/ties.ts";

/** What a built site has, to look targets up in. */
export interface Site {
  /** Addresses of all pages, without language. */
  pages: ReadonlySet<string>;
  /** Codes that are a place on a page. */
  indicators: ReadonlySet<string>;
  /** Addresses of cases, lessons and resources by their number among the facts. */
  refs: ReadonlyMap<string, string>;
  /** Addresses that lead to others. */
  moved: ReadonlyMap<string, string>;
}

/** Longest chain of addresses that have moved. */
const MOVES = 5;

/** Finds the page that a target means. */
export class Targets {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /**
   * The page that a ref (A13), a code in any spelling (2b3, SDG-10.7, E4.1b) or an address means, without language and
   * anchor: an indicator counts as the page it stands on. Undefined where the site has no such thing.
   */
  addressOf(target: string): string | undefined {
    const text = target.trim();
    return text.includes("/") ? this.#page(text) : (this.#ref(text) ?? this.#code(text));
  }

  #ref(text: string): string | undefined {
    const [, letter = "", number = ""] = /^([abc])[-.]?(\d{1,2})$/i.exec(text) ?? [];
    // Two digits tell C07, a resource, from C3, a priority.
    if (letter === "" || (number.length === 1 && /c/i.test(letter))) return undefined;
    return this.#site.refs.get(`${letter.toUpperCase()}${number.padStart(2, "0")}`);
  }

  #code(text: string): string | undefined {
    const code = parseCode(text);
    if (code === undefined || (code.kind.endsWith("-indicator") && !this.#site.indicators.has(code.code)))
      return undefined;
    return this.#page(addressOf(code));
  }

  #page(text: string): string | undefined {
    const path = text
      .replace(/^https?:\/\/[^/]+/, "")
      .replace(/[?#].*$/, "")
      .replace(/(?:index)?\.(?:html|md)$/, "");
    const whole = `/${decoded(path).replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
    let address = whole;
    for (let moves = 0; moves <= MOVES; moves++) {
      const bare = withoutLanguage(address);
      if (this.#site.pages.has(bare)) return bare;
      const next = this.#site.moved.get(address) ?? this.#site.moved.get(bare);
      if (next === undefined) break;
      address = next.replace(/[?#].*$/, "");
    }
    const small = whole.toLowerCase();
    return small === whole ? undefined : this.#page(small);
  }
}

/** Reads what a built site has. Throws where it is not built. */
export function readSite(dist: string): Site {
  const { pages, indicators } = JSON.parse(readFileSync(join(dist, "pages.json"), "utf8")) as {
    pages: [address: string, title: string][];
    indicators: string[];
  };
  const moves = readFileSync(join(dist, "_redirects"), "utf8")
    .split("\n")
    .map((line) => line.split(/\s+/));
  return {
    pages: new Set(pages.map(([address]) => address)),
    indicators: new Set(indicators),
    refs: new Map([...readTies(dist)].flatMap(([address, { ref }]) => (ref ? [[ref, address]] : []))),
    moved: new Map(moves.flatMap(([from, to]) => (from && to ? [[from, to]] : []))),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
