import { keysOf } from "@portolan/search/telling";

/** A word or phrase of the portal, and what stands for it in its English texts. */
export interface Phrase {
  text: string;
  language: string;
  meant: readonly string[];
}

/** Words below this share of letters in common are not alike. */
const ALIKE = 0.5;

/**
 * How alike two words are in spelling, from 0 to 1: the runs of three letters that they share (Dice 1945; beginnings
 * and ends count as letters). It finds what is nearer than chance, not what means the same.
 */
export function likeness(a: string, b: string): number {
  return share(runsOf(a), runsOf(b));
}

/**
 * Finds the phrases with a word that is spelled most like one, in its language or in English: the most alike first,
 * short phrases before long ones.
 */
export function alikeIn(phrases: readonly Phrase[]): (word: string, language: string) => Phrase[] {
  const known = phrases.map((phrase) => ({ phrase, words: plainKeys(phrase.text, phrase.language).map(runsOf) }));
  return (word, language) => {
    const [runs = new Set<string>()] = plainKeys(word, language).map(runsOf);
    return known
      .filter(({ phrase }) => phrase.language === language || phrase.language === "en")
      .map(({ phrase, words }) => ({
        phrase,
        words: words.length,
        alike: Math.max(0, ...words.map((other) => share(runs, other))),
      }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike || a.words - b.words || (a.phrase.text < b.phrase.text ? -1 : 1))
      .map(({ phrase }) => phrase);
  };
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function runsOf(word: string): Set<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)));
}

/** Stems without the mark of their language. */
function plainKeys(text: string, language: string): string[] {
  return keysOf(text, language).map((key) => key.replace(/^(?:fr|es|ar):/, ""));
}
