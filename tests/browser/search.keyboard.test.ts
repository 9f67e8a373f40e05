import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { active, openSearch, options, results, slow, status } from "./searching.ts";
import { useSite } from "./site.ts";

const site = useSite();

test("search opens with / and Ctrl K, is walked with arrows, and gives the focus back", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await page.locator("a[data-search]").focus();
  await openSearch(page);
  await page.keyboard.type("who pays for IOM");
  await page.locator(results).first().waitFor();
  const field = page.locator("#search-field");
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  expect(await active(page)).toBeUndefined();
  await page.keyboard.press("ArrowDown");
  expect((await active(page))?.href).toBe(await page.locator(results).first().getAttribute("href"));
  expect(await page.locator("[role=option][aria-selected=true]").count()).toBe(1);
  await page.keyboard.press("ArrowUp");
  expect(await active(page)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-field");
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-search"))).toBe(true);
  await page.keyboard.press("Control+k");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("ArrowDown");
  const chosen = (await active(page))?.href ?? "";
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${chosen}`);
  await close();
});

test("what is typed before the window has all its parts stands in its field", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await slow(page, "**/_astro/*.js", 800);
  await page.keyboard.press("/");
  await page.keyboard.type("remittance");
  expect(await page.locator("dialog .search-answer").count()).toBe(0);
  await page.locator(results).first().waitFor();
  expect(await page.locator("#search-field").inputValue()).toBe("remittance");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-field");
  await close();
});

test("Enter with no result chosen opens the search page with the same question and kinds", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await openSearch(page);
  await page.keyboard.type("cash");
  await page.locator(results).first().waitFor();
  await page.locator("[data-press=kind-case]").click();
  await page.locator("#search-field").press("Enter");
  await page.waitForURL("**/search/?q=cash&kind=case");
  await page.locator(results).first().waitFor();
  expect(await page.locator("[data-press=kind-case]").getAttribute("aria-pressed")).toBe("true");
  await close();
});

test("Home and End move in the text, and leave the list", async () => {
  const { page, close } = await site.open("/search/?q=cash");
  await page.locator(results).first().waitFor();
  const field = page.locator("#search-field");
  const caret = () => field.evaluate((e: HTMLInputElement) => e.selectionStart);
  await field.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  expect(await caret()).toBe(0);
  expect(await active(page)).toBeUndefined();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  expect(await caret()).toBe(4);
  expect(await active(page)).toBeUndefined();
  await close();
});

test("on the page Escape leaves the list first and then empties the field", async () => {
  const { page, close } = await site.open("/search/?q=cash");
  await page.locator(results).first().waitFor();
  await page.locator("#search-field").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  expect(await active(page)).toBeUndefined();
  expect(await page.locator("#search-field").inputValue()).toBe("cash");
  await page.keyboard.press("Escape");
  expect(await page.locator("#search-field").inputValue()).toBe("");
  await expect.poll(() => page.locator(results).count()).toBe(0);
  expect(page.url()).not.toContain("q=");
  await close();
});

test("results and their parts are links that open in a new tab too", async () => {
  const asked = "/search/?q=licence%20of%20the%20words";
  const ways = {
    "Control and Enter": async (page: Page) => {
      await page.locator("#search-field").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Control+Enter");
    },
    "Control and a click": (page: Page) =>
      page
        .locator(results)
        .nth(1)
        .click({ modifiers: ["ControlOrMeta"] }),
  };
  for (const [way, press] of Object.entries(ways)) {
    const { page, close } = await site.open(asked);
    await page.locator(results).first().waitFor();
    expect(await page.locator(`${options}:not(a[href])`).count()).toBe(0);
    await press(page);
    await expect.poll(() => tabsOf(page), { message: way, timeout: 10_000 }).toHaveLength(2);
    expect(page.url(), way).toContain("/search/");
    await close();
  }
});

/** Addresses of all open tabs, as the browser knows them: the page's context misses one that a script has opened at times. */
async function tabsOf(page: Page): Promise<string[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send("Target.getTargets")) ?? {};
  await session?.detach();
  return targetInfos.filter(({ type }) => type === "page").map(({ url }) => url);
}

test("parts of a page are options below it, one step further down", async () => {
  const { page, close } = await site.open("/search/?q=figures%20on%20displacement%20and%20migration");
  const part = page.locator(".search-group .search-part").first();
  await part.waitFor();
  await page.locator("#search-field").focus();
  const group = page.locator(".search-group").first();
  const chain = await group.locator("[role=option]").evaluateAll((all) => all.map((e) => e.getAttribute("href") ?? ""));
  for (let n = 0; (await active(page))?.href !== chain[0]; n++) {
    if (n > 20) throw new Error("The arrows do not reach the page of the parts.");
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("ArrowDown");
  expect((await active(page))?.href).toBe(chain[1]);
  expect(chain.slice(1).every((href) => href.includes("#"))).toBe(true);
  await close();
});

test("kinds keep the results to them by keyboard, stand in the address, and keep the focus", async () => {
  const { page, close } = await site.open("/search/?q=cash");
  await page.locator(results).first().waitFor();
  await page.locator("[data-press=kind-lesson]").focus();
  await page.keyboard.press("Space");
  await page.waitForURL("**/search/?q=cash&kind=lesson");
  await expect
    .poll(() =>
      page.locator(".search-kind").evaluateAll((all) => all.every((e) => /^Lesson\b/.test(e.textContent ?? ""))),
    )
    .toBe(true);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["press"])).toBe("kind-lesson");
  const count = Number(await page.locator("[data-press=kind-lesson] .n").textContent());
  await expect.poll(() => page.locator(status).textContent()).toContain(String(count));
  await page.keyboard.press("Space");
  await page.waitForURL((url) => !url.search.includes("kind"));
  await close();
});

test("more results come below, and the key stays where it is", async () => {
  const { page, close } = await site.open("/search/?q=cash");
  await expect.poll(() => page.locator(results).count()).toBe(10);
  await page.locator("[data-press=more]").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(results).count()).toBeGreaterThan(10);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["press"])).toBe("more");
  await close();
});

test("while somebody types, the count is said once, after the last key", async () => {
  const { page, close } = await site.open("/search/");
  await page.locator("#search-field").focus();
  await page.evaluate((where) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const region = document.querySelector(where);
    if (region)
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  }, status);
  await page.keyboard.type("cash for people", { delay: 120 });
  await page.locator(status).filter({ hasText: "results" }).waitFor();
  await page.waitForTimeout(600);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => /\d/.test(text))).toHaveLength(1);
  expect(await page.locator("portolan-search [role=status], portolan-search [aria-live]").count()).toBe(1);
  await close();
});

test("the last searches that found something are offered, asked again by keyboard, and forgotten", async () => {
  const { page, close } = await site.open("/search/?q=cash");
  await page.locator(results).first().waitFor();
  await page.goto(`${site.url}/search/?q=zzzzqqqq`);
  await page.locator(".search-empty").waitFor();
  await page.goto(`${site.url}/plan/vision/`);
  await openSearch(page);
  await page.keyboard.type("remittance");
  await page.locator(results).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/glossary/**");
  await openSearch(page);
  const recent = page.locator(".search-again");
  expect(await recent.allTextContents()).toEqual(["remittance", "cash"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(results).first().waitFor();
  expect(await page.locator("#search-field").inputValue()).toBe("cash");
  await page.fill("#search-field", "");
  await page.locator("[data-press=forget]").click();
  await expect.poll(() => recent.count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem("portolan-searches"))).toBeNull();
  await close();
});
