import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { focused, tabTo } from "./reader.ts";
import { useSite } from "./site.ts";

const site = useSite();
const QUESTION = "no firewood";
const LESSON = "Fuel for the camp alone leaves the neighbours cutting wood";
const CASE = /^Cooking gas instead of firewood/;

/** A reader without a mouse, whose presses and letters are counted. */
class Reader {
  presses = 0;
  typed = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.presses++;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.typed += text.length;
  }

  /** Tab until what has the focus is called so, and Enter. */
  async follow(name: string | RegExp): Promise<void> {
    this.presses += await tabTo(this.page, (text) => (typeof name === "string" ? text === name : name.test(text)), 20);
    await this.press("Enter");
  }

  /** A screen further, until a heading is in view; fails at the end of the page. */
  async readOnTo(heading: string): Promise<void> {
    while (!(await inView(this.page, heading))) {
      const before = await this.page.evaluate(() => scrollY);
      await this.press("PageDown");
      await this.page.waitForFunction((y) => scrollY > y, before);
      // A screen is scrolled in steps, and the next press would add to it.
      await this.page.waitForFunction(
        () =>
          new Promise((done) => {
            const y = scrollY;
            setTimeout(() => done(scrollY === y), 80);
          }),
      );
    }
  }
}

/** Whether a heading of the page stands in the window. */
const inView = (page: Page, heading: string) =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll("main :is(h2, h3)")].some((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return element.textContent === name && top >= 0 && bottom <= innerHeight;
      }),
    heading,
  );

/** What the library shows for the question, when the words are found. */
async function found(page: Page) {
  await expect.poll(() => page.locator("#found").textContent()).toMatch(/^[1-9]\d? entr(y|ies) of \d+$/);
  return page.locator(".found .items > li");
}

test("a camp with 2,000 families and no firewood: what was tried, what failed, what to read first, by keyboard on a phone", async () => {
  const { page, close } = await site.open("/", { width: 360 });
  const reader = new Reader(page);
  await reader.follow("Menu");
  await reader.follow("Library");
  await page.waitForURL("**/library/");
  await reader.follow("Skip to content");
  await reader.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("library-words");
  await reader.type(QUESTION);
  const entries = await found(page);
  await reader.press("Enter");
  expect(await focused(page)).toBe(await page.locator("#found").textContent());

  // What was tried: the case, with what came of it in a sentence, among few enough to read them all.
  await expect.poll(() => entries.count()).toBeLessThanOrEqual(6);
  const tried = await entries.filter({ has: page.getByRole("link", { name: CASE }) }).innerText();
  expect(tried).toMatch(/^Case\s/);
  expect(tried).toContain("80 per cent");
  expect(tried).toMatch(/Result: .*Not published/);

  // What failed.
  await reader.follow(CASE);
  await page.waitForURL("**/cases/cooking-gas-reforestation-coxs-bazar/");
  expect(await page.locator(".answer").innerText()).toContain("far fewer villagers had gas");
  await reader.readOnTo("Limits, and what failed");
  const limits = page.locator("section", { has: page.locator("h2", { hasText: "Limits, and what failed" }) });
  expect(await limits.locator("li").allInnerTexts()).toContain("Hosts were reached far less than refugees.");

  // What to read first: the lesson that stands first, kept, and opened where it says what to do.
  await page.goBack();
  reader.presses++;
  expect(await (await found(page)).first().innerText()).toMatch(new RegExp(`^Lesson\\s+${LESSON}`));
  await reader.follow("Skip to content");
  await reader.follow(new RegExp(`^Keep in my list: ${LESSON}`));
  expect(await focused(page)).toMatch(/^Kept in my list/);
  await reader.press("Shift+Tab");
  await reader.press("Enter");
  await page.waitForURL("**/lessons/same-fuel-for-host-families/");
  expect(await inView(page, "Do this")).toBe(true);
  expect(await page.locator(".do li").first().innerText()).toContain("host households into the fuel budget");
  await reader.follow("Menu");
  await reader.follow(/^My list\s+1$/);
  await page.waitForURL("**/list/");
  await expect.poll(() => page.locator(".entries a").allTextContents()).toEqual([LESSON]);

  console.log(`firewood journey: ${reader.presses} key presses, ${reader.typed} characters typed`);
  expect(reader.typed).toBe(QUESTION.length);
  expect(reader.presses).toBeLessThanOrEqual(55);
  await close();
});
