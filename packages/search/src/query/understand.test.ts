import { expect, test } from "vitest";
import { LIMIT, understand } from "./understand.ts";

test.each([
  ["en", "What happens to migrants who want to go home?", ["migrants", "go", "home"]],
  ["en", "Who pays for IOM’s work?", ["pays", "work"]],
  ["fr", "Qui paie pour l'OIM et d’où vient l’argent ?", ["paie", "vient", "argent"]],
  ["es", "¿Quién paga por la OIM?", ["paga", "oim"]],
  ["ar", "كيف يمكن العودة إلى الوطن؟", ["العوده", "الوطن"]],
])("in %s, stop words are dropped from %j", (language, question, words) => {
  expect(understand(question, language).words).toEqual(words);
});

test("a stop word of one language is a word in another", () => {
  expect(understand("pour", "en").words).toEqual(["pour"]);
  expect(understand("son permit", "en").words).toEqual(["son", "permit"]);
  expect(understand("son permis", "fr").words).toEqual(["permis"]);
});

test("the organization's own name says nothing here, unless there is little else", () => {
  expect(understand("IOM emergency handbook", "en").words).toEqual(["emergency", "handbook"]);
  expect(understand("who pays for IOM", "en").words).toEqual(["pays", "iom"]);
  expect(understand("IOM", "en").words).toEqual(["iom"]);
});

test("a question of stop words alone is looked up as it is", () => {
  expect(understand("who are we", "en").words).toEqual(["who", "are", "we"]);
});

test("Arabic is read without vowel signs and stretching", () => {
  expect(understand("الهِجْرَة", "ar").words).toEqual(["الهجره"]);
  expect(understand("الهجـــرة", "ar").words).toEqual(["الهجره"]);
});

test.each([
  ["2.b.3", ["2b3"]],
  ["Outcome 2B3?", ["2b3"]],
  ["gcm21", ["GCM 21"]],
  ["10.7", ["SDG 10.7"]],
  ["global compact objective 21", ["GCM 21"]],
  ["ODD 10.7", ["SDG 10.7"]],
  ["objectif 2", ["2"]],
  ["enabler five", ["E5"]],
  ["target 10.7", ["SDG 10.7"]],
  ["objective 21", ["GCM 21"]],
  ["الهدف ٢", ["2"]],
  ["e41b", ["E4.1b"]],
])("%j is a code and nothing else", (question, codes) => {
  expect(understand(question, "en")).toMatchObject({ codes, words: [] });
});

test("a code inside a question is taken out, its words stay", () => {
  expect(understand("how is outcome 2.b.3 measured, and SDG 10.7?", "en")).toMatchObject({
    codes: ["2b3", "SDG 10.7"],
    words: ["measured"],
  });
});

test("numbers inside a sentence are no codes", () => {
  expect(understand("10.7 million people in 3 countries", "en")).toMatchObject({
    codes: [],
    words: ["10.7", "million", "3", "countries"],
  });
});

test("a long question is cut at a word, and says so", () => {
  const { text, cut, words } = understand("displacement ".repeat(800), "en");
  expect(cut).toBe(true);
  expect(Array.from(text).length).toBeLessThanOrEqual(LIMIT);
  expect(text.endsWith("displacement")).toBe(true);
  expect(words).toEqual(["displacement"]);
  expect(understand("𝕏".repeat(LIMIT + 1), "en").text).not.toMatch(/[\uD800-\uDBFF]$/);
});

test.each(["", "   ", "?!…", "<>", "\u0000\u0007\u200b"])("%j asks for nothing", (question) => {
  expect(understand(question, "en")).toMatchObject({ codes: [], words: [] });
});

test("control characters are blanks, markup is text", () => {
  expect(understand("cash\u0000aid", "en").words).toEqual(["cash", "aid"]);
  expect(understand("<b>cash</b>", "en")).toMatchObject({ text: "<b>cash</b>", words: ["cash"] });
});

test("a question in quotation marks is one phrase", () => {
  expect(understand("“Cash and market”", "en")).toMatchObject({ phrase: "Cash and market", words: ["cash", "market"] });
  expect(understand("cash and market", "en").phrase).toBeUndefined();
});
