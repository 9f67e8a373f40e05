import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const focused = (page: Page) =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim(),
  );

/** Presses Tab until what is focused is called so; how often that took. */
async function tabTo(page: Page, name: string | RegExp, limit = 60): Promise<number> {
  for (let n = 1; n <= limit; n++) {
    await page.keyboard.press("Tab");
    const text = await focused(page);
    if (typeof name === "string" ? text === name : name.test(text)) return n;
  }
  throw new Error(`${String(name)} was not reached in ${limit} presses of Tab`);
}

test.each([1280, 360])(
  "which outcomes have no strong evidence? By keyboard from the home page at %i px",
  async (width) => {
    const { page, close } = await site.open("/", { width });
    const steps: string[] = [];
    let presses = 0;
    const follow = async (name: string, to: string) => {
      presses += (await tabTo(page, name)) + 1;
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${to}`);
      steps.push(to);
    };
    if (width < 600) {
      presses += (await tabTo(page, "Menu")) + 1;
      await page.keyboard.press("Enter");
      steps.push("menu");
    }
    await follow("Library", "/library/");
    await follow("Evidence map", "/evidence/");
    // The answer in one sentence, without another step.
    const answer = (await page.locator(".answer").textContent()) ?? "";
    const [, without = 0, all = 0] = (/(\d+) of (\d+) outcomes have nothing/.exec(answer) ?? []).map(Number);
    expect(all).toBe(35);
    const named = await page
      .locator("#without li a")
      .evaluateAll((links) =>
        links.map((a) => a.getAttribute("href") ?? "").filter((href) => /^\/framework\/\d[a-d]\d\/$/.test(href)),
      );
    expect(named.length).toBe(without);
    // To the outcomes with nothing at all, by name.
    await follow("none", "/evidence/#only-none");
    const first = await page.locator("#only-none li a").first().textContent();
    presses += (await tabTo(page, (first ?? "").trim())) + 1;
    await page.keyboard.press("Enter");
    await page.waitForURL("**/framework/*/");
    steps.push("outcome");
    expect(steps.length).toBeLessThanOrEqual(width < 600 ? 5 : 4);
    expect(presses).toBeLessThanOrEqual(90);
    await close();
  },
);

test("a cell of the map is reached by Tab, named in full, and leads to what it counts", async () => {
  const { page, close } = await site.open("/evidence/");
  await tabTo(page, /^1a1, strong: \d+$/, 80);
  const n = Number((await focused(page)).split(": ")[1]);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/evidence/1/#1a1-strong");
  expect(await page.locator("[id='1a1-strong'] li").count()).toBe(n);
  await close();
});

test("the map by region is scrolled by keyboard on a phone, and the page is not", async () => {
  const { page, close } = await site.open("/evidence/regions/", { width: 360 });
  await tabTo(page, /^Map by region/);
  const before = await page.evaluate(() => document.activeElement?.scrollLeft ?? 0);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((x) => (document.activeElement?.scrollLeft ?? 0) > x, before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // The names of the rows stay where they are.
  const left = await page
    .locator(".region tbody th[scope=row]")
    .first()
    .evaluate((th) => th.getBoundingClientRect().left);
  expect(left).toBeGreaterThanOrEqual(0);
  await close();
});

test("a square of the chart of countries is followed by keyboard and says the country's name", async () => {
  const { page, close } = await site.open("/countries/");
  const link = page.getByRole("link", { name: /^Somalia: \d+$/ });
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/countries/so/");
  expect(await page.locator("h1").textContent()).toBe("Somalia");
  await close();
});
