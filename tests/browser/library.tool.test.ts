import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const dist = join(import.meta.dirname, "../../apps/portal/dist");
const count = (page: Page) => page.locator("#found");
const titles = (page: Page) => page.locator(".found .items > li > a").allTextContents();
const query = (page: Page) => new URL(page.url()).search;

test("a facet that is pressed filters in place: nothing jumps, the focus stays, and back undoes it", async () => {
  const { page, close } = await site.open("/library/");
  const link = page.locator("a[data-facet=theme][data-value=climate]");
  const before = await link.boundingBox();
  const n = await link.locator(".n").textContent();
  await link.click();
  await count(page).waitFor();
  expect(await count(page).textContent()).toContain(`${n} entries of`);
  const box = page.locator("#theme-climate");
  expect(await box.isChecked()).toBe(true);
  expect(await box.evaluate((e) => e === document.activeElement)).toBe(true);
  const after = await page.locator("label", { has: box }).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThanOrEqual(2);
  await expect.poll(() => query(page)).toBe("?theme=climate");
  await page.locator("#kind-case").check();
  await expect.poll(() => query(page)).toBe("?theme=climate&kind=case");
  await page.goBack();
  await expect.poll(() => query(page)).toBe("?theme=climate");
  expect(await page.locator("#kind-case").isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(() => query(page)).toBe("");
  expect(await page.locator(".chips li").count()).toBe(0);
  await page.goForward();
  expect(await box.isChecked()).toBe(true);
  await close();
});

test("by keyboard alone: to a facet, into the tool, another filter, a chip away, and open an entry", async () => {
  const { page, close } = await site.open("/library/");
  await page.locator("#library-words").focus();
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.matches("[data-value=protection]"))) break;
  }
  await page.keyboard.press("Enter");
  await count(page).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("theme-protection");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  expect(await page.locator(".chips button").count()).toBe(3);
  await page.locator(".chips button").first().focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(".chips button").count()).toBe(2);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".chips") !== null)).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".chips button").count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("found");
  await close();
});

test("typing filters by words: the index comes with the first letters, the count is said once, the address follows", async () => {
  const { page, close } = await site.open("/library/");
  const before = await page.evaluate(() => performance.getEntriesByType("resource").map((e) => e.name));
  expect(before.filter((name) => /\/data\/|main\./.test(name))).toEqual([]);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator("#library-words").focus();
  await page.keyboard.type("no firewood in the camp", { delay: 20 });
  await page.locator(".found .items > li").first().waitFor();
  await expect.poll(async () => (await titles(page))[0]).toMatch(/wood/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("library-words");
  expect(asked.filter((name) => name.includes("-words-"))).toHaveLength(1);
  await expect.poll(() => page.locator("[data-part=count]").textContent()).toBe(await count(page).textContent());
  await expect.poll(() => query(page)).toBe("?q=no%20firewood%20in%20the%20camp");
  // Counts follow the words.
  const total = Number(/\d+/.exec((await count(page).textContent()) ?? "")?.[0]);
  const kinds = await page.locator("[data-facet=kind] .n, .facet:has(#kind-case) .n").allTextContents();
  expect(kinds.map(Number).reduce((a, b) => a + b, 0)).toBe(total);
  await page.goBack();
  await expect.poll(() => query(page)).toBe("");
  expect(await page.locator("#library-words").inputValue()).toBe("");
  await close();
});

test("a slip of the keys is forgiven, a code and a number of the facts are found", async () => {
  const { page, close } = await site.open("/library/?q=firewod%20");
  await expect.poll(async () => (await titles(page)).join()).toMatch(/firewood/);
  await page.fill("#library-words", "A13");
  await expect.poll(async () => (await titles(page)).join()).toMatch(/^A bamboo treatment plant[^,]*$/);
  await close();
});

test("an empty result says which filter to drop, and dropping it helps", async () => {
  const { page, close } = await site.open("/library/?kind=case&language=fr&place=AD");
  expect(await count(page).textContent()).toBe("Nothing fits");
  const way = page.locator(".nothing button");
  const n = Number(/(\d+) entr/.exec((await way.textContent()) ?? "")?.[1]);
  expect(n).toBeGreaterThan(0);
  await way.click();
  expect(await count(page).textContent()).toContain(`${n} entr`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("found");
  await close();
});

test("without script the field leads to the search and every facet to a page with as many entries as it says", async () => {
  const { page, close } = await site.open("/library/", { javaScript: false });
  expect(await page.locator("form.words").getAttribute("action")).toBe("/search/");
  const place = page.locator(".facet[data-facet=place]");
  await place.locator("summary").first().click();
  const link = place.locator("a[data-value=NG]");
  const n = Number(await link.locator(".n").textContent());
  await link.click();
  await page.waitForURL("**/library/place/ng/");
  expect(await page.locator(".items > li").count()).toBe(n);
  expect(await page.locator("h1").textContent()).toContain("Nigeria");
  await close();
});

test("on a phone the filters open above the list, say how many are chosen, and nothing scrolls sideways", async () => {
  const { page, close } = await site.open("/library/?kind=case&place=NG&view=table", { width: 360 });
  await count(page).waitFor();
  const opener = page.locator(".filters-title button");
  expect(await opener.textContent()).toContain("2");
  expect(await page.locator("#kind-case").isVisible()).toBe(false);
  await opener.click();
  expect(await page.locator("#kind-case").isVisible()).toBe(true);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const view of ["table", "country", "list"]) {
    await page.locator(".ordering select").nth(1).selectOption(view);
    expect(await wide(), view).toBeLessThanOrEqual(0);
  }
  await close();
});

test("in Arabic the tool runs from right to left, its words are Arabic, and titles are marked as English", async () => {
  const { page, close } = await site.open("/ar/library/?kind=case");
  await count(page).waitFor();
  expect(await count(page).textContent()).toMatch(/34 .*207/);
  expect(await count(page).textContent()).toMatch(/[\u0600-\u06ff]/);
  expect(await page.locator(".found .items > li > a[lang=en][dir=ltr]").count()).toBe(34);
  const box = await page.locator(".filters").boundingBox();
  expect(box?.x).toBeGreaterThan(640);
  await close();
});

test("sorting, more entries, four cases to compare and the link to all of it", async () => {
  const { page, close } = await site.open("/library/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("a[data-facet=kind][data-value=case]").click();
  await page.locator(".ordering select").first().selectOption("evidence");
  await expect.poll(() => query(page)).toBe("?kind=case&sort=evidence");
  const compare = page.locator(".found .acts input");
  for (const n of [0, 1, 2, 3]) await compare.nth(n).check();
  expect(await compare.nth(4).isDisabled()).toBe(true);
  expect(await page.locator(".compare-bar a").getAttribute("href")).toMatch(/^\/compare\/\?cases=([\w-]+,){3}[\w-]+$/);
  await page.getByRole("button", { name: "Copy a link" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}/library/?kind=case&sort=evidence`,
  );
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(async () => (await titles(page)).length).toBe(50);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect.poll(async () => (await titles(page)).length).toBe(100);
  await close();
});

test("an entry is kept from the list, by one button however the list is turned and filtered", async () => {
  const { page, close } = await site.open("/library/?kind=lesson");
  const buttons = page.locator(".found portolan-keep button");
  await buttons.first().waitFor();
  const [first] = await titles(page);
  await buttons.first().click();
  expect(await buttons.first().textContent()).toBe("Kept in my list");
  const kept = page.locator(".found .items > li", { hasText: "Kept in my list" }).locator("> a");
  for (const order of ["newest", "evidence", "relevance"]) {
    await page.locator(".ordering select").first().selectOption(order);
    // The first screen's elements stay and get other entries: the mark goes with the entry.
    await expect.poll(() => kept.allTextContents()).toEqual([first]);
    expect(await buttons.first().getAttribute("aria-label")).toContain((await titles(page))[0]);
  }
  await expect.poll(() => query(page)).toBe("?kind=lesson");
  expect(await buttons.count()).toBe((await titles(page)).length);
  expect((await titles(page))[0]).toBe(first);
  expect(await buttons.first().textContent()).toBe("Kept in my list");
  await page.goto(`${site.url}/list/`);
  await expect.poll(() => page.locator(".entries a").allTextContents()).toEqual([first]);
  await close();
});

test("script, worker and data weigh 110 KB at the most, the index 40 KB", async () => {
  const { page, close } = await site.open("/library/");
  const before = await page.evaluate(() => performance.getEntriesByType("resource").map((e) => e.name));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.fill("#library-words", "firewood");
  await expect.poll(async () => (await titles(page))[0]).toMatch(/wood/);
  const names = [...before, ...asked].map((url) => new URL(url).pathname);
  const weigh = (path: string) => brotliCompressSync(readFileSync(join(dist, path))).length;
  const files = [...new Set(names)].filter((path) => /\.(js|json)$/.test(path));
  const index = files.filter((path) => path.includes("-words-"));
  const rest = files.filter((path) => !index.includes(path));
  expect(rest.some((path) => path.includes("worker")) && rest.some((path) => path.startsWith("/data/"))).toBe(true);
  expect(rest.reduce((sum, path) => sum + weigh(path), 0)).toBeLessThanOrEqual(110_000);
  expect(index.length).toBe(1);
  expect(index.reduce((sum, path) => sum + weigh(path), 0)).toBeLessThanOrEqual(40_000);
  await close();
});
