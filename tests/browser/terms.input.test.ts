import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const address = "/plan/vision/";
const note = (page: Page) => page.locator(".term-note");
const migrants = (page: Page) => page.locator("#p4 a.term", { hasText: "migrants" });

/** What the foot of the page says that the term means. */
async function definition(page: Page): Promise<string> {
  const text = await page.locator("#term-migrant dd").textContent();
  expect(text?.length).toBeGreaterThan(20);
  return text ?? "";
}

/** Each marked term with the heading above it. */
function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    let section = "";
    return [...document.querySelectorAll(".text h2, .text h3, .text a.term")].flatMap((element) => {
      if (element.matches("a.term")) return [`${section} ${element.getAttribute("href")}`];
      section = element.id;
      return [];
    });
  });
}

test("a term is marked once in a section, however often it stands there, and again in a later one", async () => {
  const { page, close } = await site.open(address);
  const section = await page.locator("#p4, #p5").allTextContents();
  expect(section.join(" ").match(/\bmigrants\b/g)?.length).toBeGreaterThan(1);
  let again = 0;
  for (const other of [address, "/plan/objectives/1/", "/plan/enablers/4/", "/cases/solar-hub-malakal/"]) {
    await page.goto(site.url + other);
    const found = await marks(page);
    expect(found.length, other).toBeGreaterThan(0);
    expect(found, other).toEqual([...new Set(found)]);
    const terms = found.map((mark) => mark.split(" ")[1]);
    again += terms.length - new Set(terms).size;
  }
  expect(again).toBeGreaterThan(0);
  await close();
});

test("a pointer over a term opens its definition, which stays while it is pointed at and goes after that", async () => {
  const { page, close } = await site.open(address);
  expect(await note(page).isVisible()).toBe(false);
  await migrants(page).hover();
  await note(page).waitFor({ state: "visible" });
  expect(await note(page).textContent()).toContain(await definition(page));
  await note(page).hover();
  // Longer than a note waits before it closes.
  await page.waitForTimeout(500);
  expect(await note(page).isVisible()).toBe(true);
  await page.locator("h1").hover();
  await note(page).waitFor({ state: "hidden" });
  await close();
});

test("the keyboard's focus opens it, Escape closes it and leaves the focus on the term", async () => {
  const { page, close } = await site.open(address);
  await page.locator("#p4 a.at").focus();
  await page.keyboard.press("Tab");
  await note(page).waitFor({ state: "visible" });
  expect(await note(page).textContent()).toContain(await definition(page));
  await page.keyboard.press("Escape");
  expect(await note(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#term-migrant");
  await close();
});

test("on a phone a tap opens it within the screen, without leaving the place, and a tap elsewhere closes it", async () => {
  const { page, close } = await site.open(address, { width: 360 });
  await migrants(page).tap();
  await note(page).waitFor({ state: "visible" });
  expect(await note(page).textContent()).toContain(await definition(page));
  expect(new URL(page.url()).hash).toBe("");
  const box = await note(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(760);
  await page.keyboard.press("Escape");
  expect(await note(page).isVisible()).toBe(false);
  await migrants(page).tap();
  await note(page).waitFor({ state: "visible" });
  await page.locator("#two-halves-one-comma").tap();
  await note(page).waitFor({ state: "hidden" });
  await close();
});

test("without JavaScript a term leads to its definition at the foot of the page, and each has one", async () => {
  const { page, close } = await site.open(address, { javaScript: false });
  await migrants(page).click();
  expect(new URL(page.url()).hash).toBe("#term-migrant");
  expect(await page.locator("#term-migrant dd").isVisible()).toBe(true);
  await definition(page);
  const terms = await page.locator("a.term").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const term of new Set(terms)) expect(await page.locator(`${term} dd`).isVisible(), String(term)).toBe(true);
  const foot = await page.locator("#term-migrant").boundingBox();
  const last = await page.locator(".text > .para").last().boundingBox();
  expect(foot?.y).toBeGreaterThan(last?.y ?? Number.POSITIVE_INFINITY);
  await close();
});
