import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSearch, results } from "./searching.ts";
import { arabic, templates, useSite } from "./site.ts";

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules of WCAG 2.2 level AA and below; none is left out. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run(
          c: Document,
          o: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const result = await run.run(document, { runOnly: { type: "tag", values } });
    return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  }, tags);
}

const modes = [
  { width: 1280, scheme: "light" },
  { width: 360, scheme: "dark" },
  { width: 360, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;

test.each(modes)("no page has a violation at $width px in $scheme", { timeout: 300_000 }, async (mode) => {
  const { page, close } = await site.open("/", { ...mode, provokes: /404/ });
  const found: Record<string, string[]> = {};
  for (const address of [...templates, ...arabic]) {
    await page.goto(site.url + address, { waitUntil: "domcontentloaded" });
    const list = await violations(page);
    if (list.length > 0) found[address] = list;
  }
  expect(found).toEqual({});
  await close();
});

/** Questions that bring the search box into each of its states. */
const questions = ["who pays for it", "fake news", "remittnace", "zzzzqqqq", "figures on displacement and migration"];

test.each(modes)("search has none in any state, at $width px in $scheme", { timeout: 120_000 }, async (mode) => {
  const { page, close } = await site.open("/plan/vision/", mode);
  const found: Record<string, string[]> = {};
  const look = async (state: string) => {
    const list = await violations(page);
    if (list.length > 0) found[state] = list;
  };
  await openSearch(page);
  await look("window, begun");
  await page.keyboard.type("who pays for it");
  await page.locator(`dialog ${results}`).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await look("window with results");
  for (const question of questions) {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent(question)}&explain`);
    await page.locator(":is(.search-link, .search-empty)").first().waitFor();
    await look(question);
  }
  await page.goto(`${site.url}/ar/search/?q=cash&kind=case`);
  await page.locator(results).first().waitFor();
  await look("Arabic, one kind");
  await page.goto(`${site.url}/search/`);
  await page.locator(".search-ways").waitFor();
  await look("begun");
  expect(found).toEqual({});
  await close();
});

test.each(modes)("the window with citations has none at $width px in $scheme", async (mode) => {
  const { page, close } = await site.open("/plan/vision/", mode);
  await page.locator("a.at").first().click();
  await page.locator("dialog[open]").waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});

const filtered = [
  "/library/?kind=case&theme=climate",
  "/library/?kind=case&view=table&colour=red",
  "/library/?view=country",
  "/library/?kind=story&language=fr",
  "/ar/library/?kind=resource&q=camp",
];

test.each(modes)("the library has none while it filters, at $width px in $scheme", async (mode) => {
  const { page, close } = await site.open("/library/", mode);
  const found: Record<string, string[]> = {};
  for (const address of filtered) {
    await page.goto(site.url + address);
    await page.locator(".found[aria-busy=false]").waitFor();
    const opener = page.locator(".filters-title button:visible");
    if ((await opener.count()) > 0) await opener.click();
    // What is below the first screen is painted when there is time.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
    const list = await violations(page);
    if (list.length > 0) found[address] = list;
  }
  expect(found).toEqual({});
  await close();
});

test.each(modes)("the comparison and the reading list have none at $width px in $scheme", async (mode) => {
  const { page, close } = await site.open("/compare/?cases=solar-hub-malakal,solar-water-networks-coxs-bazar", mode);
  await page.locator(".sideways table").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${site.url}/ar/list/#l=1.3,c/solar-hub-malakal:ask,l/same-fuel-for-host-families,c/gone`);
  await page.locator(".entries a").nth(1).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator(".place .ways button").first().click();
  await page.locator(".entries textarea").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});
