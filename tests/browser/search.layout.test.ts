import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { early, indexFiles, openSearch, results, slow } from "./searching.ts";
import { useSite } from "./site.ts";

const site = useSite();

/** Adds up how far anything moves, also shortly after a key, where a browser would forgive it. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node?: Element }[] })[])
        moved.push(
          `${entry.value.toFixed(4)} ${entry.sources?.map(({ node }) => node?.className ?? node?.nodeName).join(", ")}`,
        );
    }).observe({ type: "layout-shift" });
  });
  return async () => {
    await page.waitForTimeout(300);
    return page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
  };
}

const places = ["dialog", "page"] as const;
const widths = [320, 1280];

test.each(places.flatMap((place) => widths.map((width) => ({ place, width }))))(
  "nothing moves while somebody types on a slow line: $place at $width px",
  async ({ place, width }) => {
    const { page, close } = await site.open(place === "page" ? "/search/" : "/plan/vision/", { width });
    if (place === "dialog") {
      await page.locator("a[data-search]").click();
      await page.locator("dialog[open] .search-answer").waitFor();
    } else await page.locator("#search-field").focus();
    await slow(page, indexFiles, 700);
    const shifts = await watchShifts(page);
    for (const text of ["cash", " for people", " zzzqqq"]) {
      await page.keyboard.type(text, { delay: 120 });
      await page.waitForTimeout(2600);
    }
    await page.fill("#search-field", "fake news");
    await page.waitForTimeout(2600);
    await page.fill("#search-field", "zzzqqqq");
    await page.waitForTimeout(1500);
    await page.fill("#search-field", "");
    expect(await shifts()).toEqual([]);
    await close();
  },
);

test("titles and codes are there before the texts, and stay in their place when these come", async () => {
  const { page, close } = await site.open("/search/");
  await page.locator("#search-field").focus();
  await page.locator(".search-ways").waitFor();
  await slow(page, indexFiles, 1500);
  await page.fill("#search-field", "Theory of change");
  const soon = page.locator(early).first();
  await soon.waitFor();
  expect(await page.locator(".search-excerpt:not(:empty)").count()).toBe(0);
  const href = await soon.getAttribute("href");
  const before = await soon.boundingBox();
  const first = page.locator(results).first();
  await first.waitFor();
  expect(await first.getAttribute("href")).toBe(href);
  expect(await first.boundingBox()).toEqual(before);
  await close();
});

test.each([
  ["/search/?q=cash", "page"],
  ["/ar/search/?q=cash", "page"],
  ["/plan/vision/", "dialog"],
  ["/ar/plan/vision/", "dialog"],
])("at 320 px nothing scrolls sideways and everything is large enough for a finger: %s, %s", async (address, place) => {
  const { page, close } = await site.open(address, { width: 320 });
  if (place === "dialog") {
    await page.locator("a[data-search]").click();
    await page.locator("dialog[open] .search-answer").waitFor();
    await page.keyboard.type("cash");
  }
  await page.locator(results).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const body = page.locator(".search-body");
  expect(await body.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
  const small = await page.locator("portolan-search :is(a, button, input), .search-close").evaluateAll((all) =>
    all
      .filter((e) => e.checkVisibility())
      .map((e) => ({
        what: e.outerHTML.slice(0, 80),
        height: Math.max(e.getBoundingClientRect().height, e.closest("label")?.getBoundingClientRect().height ?? 0),
        width: e.getBoundingClientRect().width,
      }))
      .filter(({ height, width }) => height < 24 || width < 20),
  );
  expect(small).toEqual([]);
  await close();
});

test("in Arabic the list runs from right to left, and what is English in it from left to right", async () => {
  const { page, close } = await site.open("/ar/search/?q=cash");
  const first = page.locator(results).first();
  await first.waitFor();
  expect(await page.locator("portolan-search").evaluate((e) => getComputedStyle(e).direction)).toBe("rtl");
  expect(await page.locator(`${results}[lang=en][dir=ltr]`).count()).toBeGreaterThan(0);
  expect(await page.locator(`${results}:not([lang]):not([href^='/ar/'])`).count()).toBe(0);
  await close();
});

test("in forced colours the active result and the chosen kind can be told from the rest", async () => {
  const { page, close } = await site.open("/search/?q=cash");
  await page.emulateMedia({ forcedColors: "active" });
  await page.locator(results).first().waitFor();
  await page.locator("[data-press=kind-case]").click();
  await page.locator("[data-press=kind-case][aria-pressed=true]").waitFor();
  await page.locator("#search-field").focus();
  await page.keyboard.press("ArrowDown");
  const outline = (which: string) =>
    page
      .locator(which)
      .first()
      .evaluate((e) => getComputedStyle(e).outlineStyle);
  expect(await outline("[role=option][aria-selected=true]")).toBe("solid");
  expect(await outline("[role=option][aria-selected=false]")).toBe("none");
  const line = (which: string) =>
    page
      .locator(which)
      .first()
      .evaluate((e) => getComputedStyle(e).textDecorationLine);
  expect(await line("[aria-pressed=true]")).toBe("underline");
  expect(await line("[aria-pressed=false]")).toBe("none");
  await close();
});

test("nothing in the list is animated where movement is unwanted", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openSearch(page);
  await page.keyboard.type("cash");
  await page.locator(results).first().waitFor();
  const moving = await page
    .locator("dialog, dialog *")
    .evaluateAll((all) => all.filter((e) => getComputedStyle(e).transitionDuration !== "0s").length);
  expect(moving).toBe(0);
  await close();
});
