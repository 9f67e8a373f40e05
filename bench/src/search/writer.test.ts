import type { IndexedPage } from "@portolan/search/index/page";
import { expect, test } from "vitest";
import { writerOf } from "./writer.ts";

const WORDS = "water shelter return border family training camp permit market winter ".split(" ");
/** A page of sentences that no other has. */
function page(url: string, kind: string, turn: number): IndexedPage {
  const sentence = (i: number) =>
    `Number ${turn} ${i} says ${[...WORDS.slice((i + turn) % 9), ...WORDS].slice(0, 10).join(" ")}.`;
  return {
    url,
    language: "en",
    content: Array.from({ length: 40 }, (_, i) => sentence(i)).join(" "),
    meta: { kind, title: `Title ${turn} of something`, aliases: "one | two", asked: "who helps", answer: "Somebody." },
    anchors: [{ element: "h2", id: "problem", text: "The problem", location: 0 }],
  };
}
const pages = [page("/cases/a/", "case", 1), page("/lessons/b/", "lesson", 2), page("/stories/c/", "story", 3)];
const copies = () => Array.from({ length: 40 }, (_, i) => i + 1).map(writerOf(pages, new Map()));
const contents = (of: ReturnType<typeof copies>) => of.map(({ pages: [own] }) => own?.content ?? "");

test("the same number gives the same document, and no two have a text, an address or a title in common", () => {
  expect(contents(copies())).toEqual(contents(copies()));
  const own = copies().flatMap(({ pages: [first] }) => (first ? [first] : []));
  for (const of of [own.map(({ url }) => url), own.map(({ meta }) => meta["title"]), own.map(({ content }) => content)])
    expect(new Set(of).size).toBe(40);
});

test("texts have about 700 words in the middle, and headings stand where their places say", () => {
  const lengths = contents(copies()).map((text) => text.split(" ").length);
  const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
  expect(mean).toBeGreaterThan(600);
  expect(mean).toBeLessThan(800);
  for (const { pages: all } of copies())
    for (const { content, anchors } of all)
      for (const { text, location } of anchors)
        expect(content.split(" ").slice(location).join(" ").startsWith(`${text}.`)).toBe(true);
});

test("a text holds sentences of real documents, but never one of them whole", () => {
  const texts = contents(copies());
  expect(texts.filter((text) => /says (?:\w+ ){9}/.test(text)).length).toBeGreaterThan(30);
  for (const { content } of pages) for (const text of texts) expect(text).not.toContain(content.slice(0, 600));
});

test("one in ten has a translation in one of three languages", () => {
  const others = copies().flatMap(({ pages: [, other] }) => (other ? [other] : []));
  expect(others.map(({ language }) => language)).toEqual(["es", "ar", "fr", "es"]);
  for (const { url, language } of others) expect(url.startsWith(`/${language}/`)).toBe(true);
});
