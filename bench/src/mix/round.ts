import { compareCodes, parseCode } from "@portolan/model/codes";
import { termPattern } from "@portolan/model/graph";
import type { Original, RealTerm } from "./originals.ts";

/** One round of copies: what the copies are called, and which of the plan's codes they name. */
export interface Round {
  /** What sets names of this round apart: letters alone, so that it can stand in a text. */
  mark: string;
  /** A text with links, references, numbers and terms led to this round's copies. */
  text(body: string): string;
  /** The copy's code for an original's: another one of the same kind. */
  code<C extends string>(code: C): C;
  /** For the folder of a case or lesson, the copy's, where this round has one. */
  folder(name: string): string;
  /** For the id of a term, the copy's, where this round has one. */
  term(id: string): string;
}

const SECTIONS = /\/(cases|lessons|resources|stories|glossary)\/([\w-]+)\//g;
/** What a text is not changed in: components and targets of links. */
const MARKUP = /(<[^>]*>|\]\([^)]*\))/;

/** Round `number`, which has copies of `copied`; `codes` are all codes that the plan has. */
export function roundOf(
  number: number,
  all: readonly Original[],
  copied: readonly Original[],
  codes: readonly string[],
): Round {
  const mark = markOf(number);
  const here = new Set(copied.map((o) => o.address));
  const named = (section: string, name: string) => (here.has(`/${section}/${name}/`) ? `${name}-${mark}` : name);
  const folder = (name: string) => (here.has(`/cases/${name}/`) ? named("cases", name) : named("lessons", name));
  const code = turned(codes, number);
  const facts = new Map(
    all.flatMap((o) =>
      "data" in o && "ref" in o.data && o.data.ref && here.has(o.address) ? [[o.data.ref, nameOf(o.address)]] : [],
    ),
  );
  const known = new Set(copied.map((o) => nameOf(o.address)));
  const factOf = (name: string) => {
    const real = facts.get(name) ?? name;
    return known.has(real) ? `${real}-${mark}` : name;
  };
  const terms = all.filter((o): o is RealTerm => o.kind === "term").map((o) => o.term);
  const { pattern, idOf } = termPattern(terms);
  const words = (text: string) =>
    text.replace(pattern, (found) => (here.has(`/glossary/${idOf(found)}/`) ? formOf(found, mark) : found));
  return {
    mark,
    code,
    folder,
    term: (id) => named("glossary", id),
    text: (body) =>
      body
        .split(MARKUP)
        .map((part, i) => (i % 2 === 0 ? words(part) : part))
        .join("")
        .replace(SECTIONS, (_, section: string, name: string) => `/${section}/${named(section, name)}/`)
        .replace(/(?<=of=")([\w-]+)(?=\/results\/)/g, factOf)
        .replace(/(?<=<Ref to=")[^"]+/g, code),
  };
}

/** A form of a term as the copies of a round have it: an abbreviation grows, words get one more. */
export const formOf = (form: string, mark: string): string =>
  /^[A-Z]+s?$/.test(form) ? `${form}${mark.toUpperCase()}` : `${form} ${mark}`;

/** The last part of an address. */
export const nameOf = (address: string): string => address.split("/").at(-2) ?? "";

/** Letters for a number, such as "kob": consonants and a vowel by turns. */
function markOf(number: number): string {
  const [first, second] = ["bdfgklmnprstvz", "aeiou"];
  return `${first[number % 14]}${second[Math.floor(number / 14) % 5]}${first[Math.floor(number / 70) % 14]}`;
}

/** Turns every code into the one that stands `by` places on among those of its kind. */
function turned(codes: readonly string[], by: number): <C extends string>(code: C) => C {
  const kinds = Map.groupBy(codes.toSorted(compareCodes), (code) => parseCode(code)?.kind);
  const next = new Map(
    [...kinds.values()].flatMap((of) => of.map((code, i) => [code, of[(i + by) % of.length] ?? code])),
  );
  return <C extends string>(code: C) => (next.get(code) ?? code) as C;
}
