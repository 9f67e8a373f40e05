import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const count = (page: Page) => page.locator("#found");
const titles = (page: Page) => page.locator(".found .items > li > a").allTextContents();
const failures = /Failed to load|ERR_|404|Unexpected end|could not/;

test("what is unknown in the address is said and left out, the rest is kept, and markup is text", async () => {
  const { page, close } = await site.open(
    `/library/?theme=climate,dragons&colour=red&view=table&sort=loud&%3Cb%20onclick%3D1%3E=1`,
  );
  await count(page).waitFor();
  const notes = await page.locator(".notes").textContent();
  for (const word of ["dragons", "colour", "loud", "<b onclick=1>"]) expect(notes).toContain(word);
  expect(await page.locator(".found-table tbody tr").count()).toBeGreaterThan(5);
  expect(await page.locator("b[onclick]").count()).toBe(0);
  await close();
});

test.each([
  ["missing", { status: 404, body: "" }],
  ["cut off", { status: 200, contentType: "application/json", body: '{"items":[1,1],"terms":"0a 0b","postings":"A"}' }],
  ["no JSON", { status: 200, contentType: "application/json", body: '{"items":[1,1],"ter' }],
])("an index that is %s is said, ready-made pages are offered, and the facets work", async (_, answer) => {
  const { page, close } = await site.open("/library/", { provokes: failures });
  await page.route("**/*-words-*.json", (route) => route.fulfill(answer));
  await page.fill("#library-words", "camp");
  await page.getByText("The words could not be loaded").waitFor();
  expect(await page.locator(".notes a[href='/library/kind/case/']").count()).toBe(1);
  await page.locator("#kind-case").check();
  expect(await count(page).textContent()).toMatch(/^34 entries/);
  await page.unroute("**/*-words-*.json");
  await page.fill("#library-words", "firewood");
  await expect.poll(async () => (await titles(page))[0]).toMatch(/firewood/);
  await close();
});

test("an index that is long in coming is said until it is there", async () => {
  const { page, close } = await site.open("/library/");
  let come: () => void = () => undefined;
  const there = new Promise<void>((done) => (come = done));
  await page.route("**/*-words-*.json", (route) => there.then(() => route.continue()));
  await page.locator("#library-words").focus();
  await page.keyboard.type("firewood", { delay: 20 });
  await page.locator(".notes", { hasText: "Loading the words" }).waitFor();
  come();
  await expect.poll(async () => (await titles(page))[0]).toMatch(/wood/);
  expect(await page.locator(".notes").count()).toBe(0);
  await close();
});

test("where the data cannot be had the links lead to their pages", async () => {
  const { page, close } = await site.open("/library/", { provokes: failures });
  await page.route("**/data/library-*.json", (route) => route.abort());
  await page.locator("a[data-value=climate]").click();
  await page.waitForURL("**/library/theme/climate/");
  await page.goto(`${site.url}/library/?theme=climate`);
  await page.getByText("The filters could not be loaded").waitFor();
  expect(await page.locator("a[data-value=climate]").isVisible()).toBe(true);
  await close();
});
