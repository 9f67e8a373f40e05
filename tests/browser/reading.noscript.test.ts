import { expect, test } from "vitest";
import expected from "../expected.json" with { type: "json" };
import { useSite } from "./site.ts";

const site = useSite();
const off = { javaScript: false } as const;

test("a document is read and left for another one", async () => {
  const { page, close } = await site.open("/plan/vision/", off);
  expect(await page.locator("h1").textContent()).toBe("Vision");
  expect(await page.locator(".para").count()).toBeGreaterThan(5);
  await page.locator(".ref").first().click();
  expect(page.url()).not.toContain("/plan/vision/");
  await close();
});

test("the control of a paragraph is a link to its own address", async () => {
  const { page, close } = await site.open("/plan/vision/", off);
  await page.locator("a.at").nth(1).click();
  expect(page.url()).toMatch(/#p2$/);
  await close();
});

test("the tree opens down to an indicator", async () => {
  const { page, close } = await site.open("/framework/", off);
  const summaries = page.locator(".tree details > summary");
  expect(await summaries.count()).toBeGreaterThan(40);
  await page.locator(".tree details > summary").first().click();
  expect(await page.locator(".tree details[open]").count()).toBeGreaterThan(0);
  await close();
});

test("search says what to do, and lists everything by kind and letter", async () => {
  const { page, close } = await site.open("/search/", off);
  const { cases, lessons, stories, resources, terms, outputs, shortTermOutcomes, longTermOutcomes } = expected;
  expect(await page.locator("main").innerText()).toContain("JavaScript");
  const listed = (kind: string) => page.locator(`#all-${kind} a`).count();
  expect(await Promise.all(["case", "lesson", "story", "resource", "term", "output", "outcome"].map(listed))).toEqual([
    cases,
    lessons,
    stories,
    resources,
    terms,
    outputs,
    shortTermOutcomes,
  ]);
  expect(await listed("long-term-outcome")).toBe(longTermOutcomes);
  expect(await page.locator("#all-term h4").allTextContents()).toEqual(expect.arrayContaining(["A", "D", "R"]));
  await page.locator(".search-jumps a[href='#all-case']").click();
  await page.locator("#all-case a").first().click();
  await page.waitForURL("**/cases/**");
  await page.goto(`${site.url}/ar/search/`);
  expect(await page.locator("#all a[href^='/ar/']").count()).toBeGreaterThan(3);
  await page.locator("#all a[href='/search/#all']").click();
  await page.waitForURL("**/search/#all");
  await close();
});

test("the menu of a phone opens", async () => {
  const { page, close } = await site.open("/", { ...off, width: 360 });
  await page.locator("details.menu summary").click();
  expect(await page.locator("details.menu nav a").first().isVisible()).toBe(true);
  await close();
});
