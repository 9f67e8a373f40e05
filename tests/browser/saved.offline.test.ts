import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "@portolan/chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../apps/portal/dist/saved");
const files = ["cases", "lessons"].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((name) => join(folder, kind, name)),
);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("there is a file of at most 60 KB for each case and each lesson", () => {
  expect(files.length).toBeGreaterThanOrEqual(66);
  for (const file of files) expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
});

test("every one opens from disk with the network off, asks for nothing and reports no error", {
  timeout: 120_000,
}, async () => {
  const context = await browser.newContext({ offline: true, viewport: { width: 360, height: 760 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => !/^(file|data):/.test(request.url()) && faults.push(request.url()));
  for (const file of files) {
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator("h1").count(), file).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), file).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("the file holds the whole text of its page, its drawings, where it is from, and its licence", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "cases/solar-hub-malakal.html")).href);
  const text = await page.locator("body").innerText();
  const source = readFileSync(join(folder, "../cases/solar-hub-malakal/index.html"), "utf8");
  for (const [, para = ""] of source.matchAll(/<div class="para"[^>]*>.*?<p>([^<]{20,})/g))
    expect(text).toContain(para.slice(0, 40).replaceAll("&#39;", "'"));
  expect(text).toMatch(/A copy of \d+ \w+ \d{4}, edition .*\/cases\/solar-hub-malakal\//);
  expect(text).toContain("CC BY 4.0");
  expect(await page.locator(".promised svg").count()).toBeGreaterThan(0);
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily),
  ).toContain("serif");
  await page.close();
});
