import { keysOf } from "@portolan/search/telling";
import type { Phrase } from "./portal-words.ts";

/** Words below this share of letters in common are not alike. */
const ALIKE = 0.5;

/**
 * How alike two words are in spelling, from 0 to 1: the runs of three letters that they share (Dice 1945; beginnings
 * and ends count as letters). It finds what is nearer than chance, not what means the same.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [runsOf(a), runsOf(b)];
  const shared = [...one].filter((run) => other.has(run)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function runsOf(word: string): Set<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)));
}

/** The phrases with a word that is spelled most like this one, the most alike first; short phrases before long ones. */
export function alike(word: string, language: string, phrases: readonly Phrase[], most: number): Phrase[] {
  const [key = ""] = plainKeys(word, language);
  return phrases
    .filter((phrase) => phrase.language === language || phrase.language === "en")
    .map((phrase) => {
      const words = plainKeys(phrase.text, phrase.language);
      return { phrase, words: words.length, share: Math.max(0, ...words.map((other) => likeness(key, other))) };
    })
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || a.words - b.words || (a.phrase.text < b.phrase.text ? -1 : 1))
    .slice(0, most)
    .map(({ phrase }) => phrase);
}

/** Stems without the mark of their language. */
function plainKeys(text: string, language: string): string[] {
  return keysOf(text, language).map((key) => key.replace(/^(?:fr|es|ar):/, ""));
}
