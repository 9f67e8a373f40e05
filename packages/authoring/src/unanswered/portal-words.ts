import { type Graph, splitLanguage } from "@portolan/model/graph";
import type { Vocabulary } from "@portolan/search/index";
import { keysOf } from "@portolan/search/telling";
import { alikeIn, type Phrase } from "./likeness.ts";

/** The portal's own words. */
export interface PortalWords {
  /**
   * The phrases that are spelled most like a word, the most alike first: terms of the glossary, abbreviations, synonyms,
   * other names of documents, everyday words.
   */
  alike(word: string, language: string): Phrase[];
  /** Whether any text of the portal has a word now, in that language or in English. */
  knows(word: string, language: string): boolean;
  /** Names of the term or the part of the plan at an address; a case or a story is no meaning of a word. */
  namesOf(address: string): string[];
}

/** Collects the words of all content, and what the search knows that people say. */
export function portalWords(graph: Graph, { meanings, asked }: Vocabulary): PortalWords {
  const names = new Map<string, string[]>();
  const keys = new Set<string>();
  const add = (language: string, ...texts: (string | undefined)[]) => {
    for (const text of texts) for (const key of keysOf(text ?? "", language)) keys.add(key);
  };
  for (const { address, term } of graph.knowledge.items.values()) {
    if (!term) continue;
    names.set(address, [term.term, ...(term.abbreviation ? [term.abbreviation] : []), ...term.synonyms]);
    add("en", term.term, term.abbreviation, ...term.synonyms, ...term.forms, ...term.asked);
    add("en", term.definition, term.not, term.inUse);
  }
  for (const { address, document, translations } of graph.documents.values()) {
    names.set(address, document.data.aliases);
    for (const { data, outline, language } of [document, ...translations.values()]) {
      const { title, answer, summary, aliases = [], asked: own = [] } = data as Partial<typeof document.data>;
      add(language, title, answer, summary, ...aliases, ...own, ...outline.blocks.map(({ text }) => text));
    }
  }
  for (const { title } of graph.nodes.values()) add("en", title);
  for (const { indicator } of graph.indicators.values()) add("en", indicator.title);
  for (const { said, language } of meanings) add(language, said);
  for (const { phrase, language } of asked) add(language, phrase);
  return {
    alike: alikeIn([
      ...[...names.values()].flat().map((text) => ({ text, language: "en", meant: [text] })),
      ...meanings.map(({ said, language, meant }) => ({ text: said, language, meant })),
    ]),
    knows: (word, language) => [...keysOf(word, language), ...keysOf(word, "en")].some((key) => keys.has(key)),
    namesOf: (address) => {
      const path = pathOf(address);
      const means = graph.position.has(path) || graph.knowledge.items.get(path)?.kind === "term";
      return means ? (names.get(path) ?? []) : [];
    },
  };
}

/** The English address of a page, without a place on it. */
export function pathOf(address: string): string {
  return splitLanguage(address.split("#")[0] ?? "").path;
}
