import { expect, test } from "vitest";
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

test("search says what to do, and leads to every part", async () => {
  const { page, close } = await site.open("/search/", off);
  expect(await page.locator("main").innerText()).toContain("JavaScript");
  expect(await page.locator("main nav a[href='/framework/']").count()).toBe(1);
  await close();
});

test("the menu of a phone opens", async () => {
  const { page, close } = await site.open("/", { ...off, width: 360 });
  await page.locator("details.menu summary").click();
  expect(await page.locator("details.menu nav a").first().isVisible()).toBe(true);
  await close();
});
