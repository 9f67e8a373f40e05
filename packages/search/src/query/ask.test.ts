import { expect, test } from "vitest";
import { page, site } from "../index/fixture.ts";

const { ask } = site([
  page("/cases/film/", "Films with captions", "A film whose captions were read aloud.", {
    meta: { aliases: "sub captions" },
  }),
  page("/ar/plan/vision/", "الرؤية", "يحصل كل طفل على وثيقة."),
  page("/plan/vision/", "Vision", "Every child has a document."),
]);
const first = async (text: string, language = "en") => (await ask(text, { language })).results[0]?.address;

test("of a word with a hyphen the parts are enough; that nobody writes it as one is not reported", async () => {
  const { results, unknown } = await ask("sub-captions");
  expect(results[0]?.address).toBe("/cases/film/");
  expect(unknown).toEqual([]);
});

test("an Arabic word is known with a preposition that is written with it", async () => {
  expect(await first("لطفل", "ar")).toBe("/ar/plan/vision/");
});

test("a short foreign word is not taken for an English one that is a letter away", async () => {
  expect(await ask("filn", { language: "fr" })).toMatchObject({ results: [], corrected: [], unknown: ["filn"] });
});

test("of four letters only swapped ones are a slip", async () => {
  expect((await ask("flim")).corrected).toEqual([{ typed: "flim", taken: "film" }]);
  expect((await ask("fill")).corrected).toEqual([]);
});
