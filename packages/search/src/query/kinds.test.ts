import { expect, test } from "vitest";
import { understand } from "./understand.ts";

test.each([
  ["lessons cash Somalia 2020", "en", { lesson: "named" }, ["cash", "somalia", "2020"]],
  ["glossary diaspora", "en", { term: "named" }, ["diaspora"]],
  ["leçons sur l'eau", "fr", { lesson: "named" }, ["eau"]],
  ["what is a durable solution?", "en", { term: "hinted" }, ["durable", "solution"]],
  ["how many people drowned", "en", { figure: "hinted" }, ["drowned"]],
  ["camp water", "en", {}, ["camp", "water"]],
])("%j in %s asks for %j, with the words %j", (question, language, kinds, words) => {
  const asked = understand(question, language);
  expect(Object.fromEntries(asked.kinds)).toEqual(kinds);
  expect(asked.words).toEqual(words);
});

test("the name of a kind alone is the question", () => {
  expect(understand("lessons", "en")).toMatchObject({ kinds: new Map(), words: ["lessons"] });
});
