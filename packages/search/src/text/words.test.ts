import { expect, test } from "vitest";
import { stem } from "./stem.ts";
import { keysOf } from "./telling.ts";
import { fold, tokensOf, wordsOf } from "./words.ts";

test.each([
  ["Abécédaire Œuvre", "abecedaire oeuvre"],
  ["الهِجْرَة", "الهجره"],
  ["الهجـــرة", "الهجره"],
  ["إعادة أُسرى", "اعاده اسري"],
  ["٢٠٢٤", "2024"],
])("%s is folded to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["e-learning", ["e", "learning", "elearning"]],
  ["M&E", ["m&e"]],
  ["U.N. staff", ["un", "staff"]],
  ["2,000 of 10.7", ["2000", "of", "10.7"]],
  ["the plan’s aim", ["the", "plan", "aim"]],
  ["l’eau d'ici", ["eau", "ici"]],
  ["<b>cash</b>", ["b", "cash", "b"]],
])("%s holds the words %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("places are counted by what stands between blanks", () => {
  expect(tokensOf("One, two-three four")).toContainEqual({ word: "four", at: 2 });
});

test.each([
  ["en", "organisations", "organization"],
  ["en", "labour", "labor"],
  ["en", "migrants", "migrant"],
  ["en", "evaluating", "evaluation"],
  ["fr", "migrations", "migration"],
  ["fr", "nationaux", "national"],
  ["es", "ciudades", "ciudad"],
  ["es", "refugiadas", "refugiados"],
  ["ar", "والمهاجرون", "مهاجر"],
  ["ar", "العوده", "عوده"],
])("in %s, %s and %s are forms of one word", (language, a, b) => {
  expect(stem(a, language)).toBe(stem(b, language));
});

test.each([
  ["migrant", "migration"],
  ["border", "board"],
  ["return", "reintegration"],
])("%s and %s are not", (a, b) => {
  expect(stem(a, "en")).not.toBe(stem(b, "en"));
});

test("words that say nothing are left out, in the language that is asked for", () => {
  expect(keysOf("who pays for the work", "en")).toEqual(["pai", "work"]);
  expect(keysOf("qui paie pour l'eau", "fr")).toEqual(["fr:pai", "fr:eau"]);
  expect(keysOf("who are we", "en")).toEqual(["who", "ar", "we"]);
});

test.each(["(Camp),", "Camp.", '"camp"', "it's", "U.N.", "e-learning", "10.7", "M&E", "camp.Water", "A", "…", "été"])(
  "%s has the same words in a text in plain letters as in one with accents",
  (piece) => {
    // The accent leads past what is read quickly.
    expect(tokensOf(piece).map(({ word }) => word)).toEqual(wordsOf(`${piece} é`).slice(0, -1));
  },
);
