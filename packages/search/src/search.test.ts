import { expect, test } from "vitest";
import { page, site } from "./index/fixture.ts";

const pages = [
  page("/cases/gas/", "Cooking gas instead of firewood", "Gas reached most kitchens in the camp. Trees grew back.", {
    meta: {
      asked: "people cut trees for cooking | what to burn in a camp",
      aliases: "LPG",
      answer: "Gas replaced wood.",
    },
  }),
  page("/cases/solar/", "Sun runs the pumps", "Water comes from solar pumps in the camp.", {
    meta: { asked: "clean water without diesel" },
  }),
  page("/glossary/remittance/", "Remittance", "Money that migrants send.", {
    meta: { kind: "term", aliases: "money sent home" },
  }),
  page("/framework/1a11/", "Shelter", "Indicators People reached with shelter", {
    meta: { kind: "output", code: "1a11" },
    anchors: [{ element: "li", id: "1a11a", text: "1a11a", title: "People reached with shelter", location: 1 }],
  }),
  page("/about/", "About", "We are a team. Licence Copy it as you like, with our name.", {
    meta: { kind: "page" },
    anchors: [{ element: "h2", id: "licence", text: "Licence", location: 4 }],
  }),
  page("/fr/plan/vision/", "La vision", "Personne ne reste sans abri.", { meta: { kind: "plan" } }),
  page("/plan/vision/", "Vision", "Nobody stays without shelter, and the camp has water.", { meta: { kind: "plan" } }),
];
const catalogue = { codes: ["1a11"], titles: ["Shelter"] };
const { ask } = site(pages, { catalogue, meanings: [{ said: "fuel", meant: ["firewood"], language: "en" }] });
const addresses = async (text: string, options = {}) => (await ask(text, options)).results.map((r) => r.address);

test("a document that lacks a word of the question is found, behind those that have more", async () => {
  const [first, ...others] = await addresses("camp families cutting trees for cooking");
  expect(first).toBe("/cases/gas/");
  expect(others).toEqual(expect.arrayContaining(["/cases/solar/", "/plan/vision/"]));
});

test("another name, whole, stands before pages that hold its words", async () => {
  expect((await addresses("money sent home"))[0]).toBe("/glossary/remittance/");
  expect((await addresses("LPG"))[0]).toBe("/cases/gas/");
});

test("a code is found first, in any spelling, and one that nothing has is said", async () => {
  expect(await addresses("output 1.a.1.1")).toEqual(["/framework/1a11/"]);
  expect((await ask("1a12")).unknownCode).toBe("1a12");
});

test("what the best result is tied to is found too, with the title of that result", async () => {
  const ties = new Map([
    ["/cases/solar/", { evidence: 0, about: "", near: "", to: [{ address: "/framework/1a11/", close: true }] }],
  ]);
  const { results } = await site(pages, { catalogue, ties }).ask("diesel pumps");
  expect(results.slice(0, 2).map(({ address, tied }) => [address, tied])).toEqual([
    ["/cases/solar/", undefined],
    ["/framework/1a11/", "Sun runs the pumps"],
  ]);
});

test("everyday words lead to what is meant by them and say so; they can be switched off", async () => {
  const { results, also } = await ask("fuel");
  expect(results[0]?.address).toBe("/cases/gas/");
  expect(also).toEqual([{ said: "fuel", meant: "firewood" }]);
  expect(await ask("fuel", { everyday: false })).toMatchObject({ results: [], also: [] });
});

test("a typing error is corrected and said; a word that exists is never changed", async () => {
  expect(await ask("remittnace")).toMatchObject({
    results: [{ address: "/glossary/remittance/" }],
    corrected: [{ typed: "remittnace", taken: "remittance" }],
  });
  expect((await ask("camp")).corrected).toEqual([]);
});

test("an unfinished word finds what begins so, without being called an error", async () => {
  const { results, corrected } = await ask("remitt");
  expect(results.map(({ address }) => address)).toEqual(["/glossary/remittance/"]);
  expect(corrected).toEqual([]);
});

test("the best part of a page is its address where it holds all of the question", async () => {
  expect((await addresses("licence copy"))[0]).toBe("/about/#licence");
  expect((await addresses("people reached"))[0]).toBe("/framework/1a11/#1a11a");
});

test("a document in several languages is one result, in the reader's language", async () => {
  const vision = async (text: string, language = "en") =>
    (await addresses(text, { language })).filter((address) => address.endsWith("/plan/vision/"));
  expect(await vision("abri", "fr")).toEqual(["/fr/plan/vision/"]);
  expect(await vision("vision", "fr")).toEqual(["/fr/plan/vision/"]);
  expect(await vision("vision")).toEqual(["/plan/vision/"]);
});

test("kinds that are asked for come first", async () => {
  expect((await addresses("definition water camp money"))[0]).toBe("/glossary/remittance/");
});

test("words of the question are marked in the answer", async () => {
  const [first] = (await ask("gas")).results;
  expect(first?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Gas"]);
});

test("a question that finds nothing says which words are unknown", async () => {
  expect(await ask("zzzzz qqqqq")).toMatchObject({ results: [], unknown: ["zzzzz", "qqqqq"] });
});

test("a question asks for the parts of its words and the shown texts, and for nothing else", async () => {
  const { ask: fresh, asked } = site(pages);
  await fresh("remittance");
  expect(asked.toSorted()).toEqual(["f/part-0.json", "f/text-4.json", "f/tied-0.json"]);
});

test("on a large site ties are waited for by a short question alone whose words are known", async () => {
  const others = Array.from({ length: 2000 }, (_, i) => page(`/cases/${i}/`, `Number ${i}`, "Nothing of note."));
  const { ask: fresh, asked } = site([...pages, ...others]);
  const ties = () => asked.filter((name) => name.includes("tied"));
  expect((await fresh("remittnace")).corrected).toHaveLength(1);
  await fresh("camp zzzzz");
  await fresh("cooking gas firewood kitchen camp trees solar pumps water");
  expect(ties()).toEqual([]);
  await fresh("remittance");
  expect(ties()).toHaveLength(1);
});

test("a part that does not arrive is an error, and is asked for again the next time", async () => {
  const { reader, ask: fresh, index } = site(pages);
  const part = index.files.get("part-0.json");
  index.files.delete("part-0.json");
  await expect(fresh("camp")).rejects.toThrow("404");
  if (part) index.files.set("part-0.json", part);
  expect((await fresh("camp")).results.length).toBeGreaterThan(0);
  expect(reader.size).toBe(6);
});

test("results are counted by kind, and kept to the kinds that are wanted", async () => {
  const { kinds, found } = await ask("camp shelter water");
  expect(kinds).toMatchObject({ case: 2, output: 1, plan: 1, term: 0 });
  const kept = await ask("camp shelter water", { kinds: ["plan"] });
  expect(kept.results.map(({ kind }) => kind)).toEqual(["plan"]);
  expect(kept.found).toBe(1);
  expect(kept.kinds).toEqual(kinds);
  expect(found).toBe(4);
});

test("codes and titles are counted and kept to kinds like all else", async () => {
  expect((await ask("1a11")).kinds).toMatchObject({ output: 1 });
  expect((await ask("1a11", { kinds: ["case"] })).results).toEqual([]);
});
