import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { savedBy } from "./reader.ts";
import { useSite } from "./site.ts";

const site = useSite();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("portolan-unanswered"));
const panel = (page: Page) => page.locator("[data-part=unanswered]");

/** Types a question, waits for what comes of it, and leaves the field, as a reader who is done with it. */
async function ask(page: Page, question: string): Promise<void> {
  await page.fill("#search-field", question);
  await page.waitForURL((url) => url.searchParams.get("q") === question.replace(/\s+/g, " "));
  await page.locator("#search-field").press("Tab");
}

/** What `portolan unanswered` makes of texts that readers handed on. */
function lists(...texts: string[]): { questions: number; times: number; words: { word: string; times: number }[] } {
  const folder = mkdtempSync(join(tmpdir(), "portolan-silence-"));
  const names = texts.map((text, i) => join(folder, `${i}.txt`));
  for (const [i, name] of names.entries()) writeFileSync(name, texts[i] ?? "");
  const command = join(import.meta.dirname, "../../packages/authoring/src/main.ts");
  const text = execFileSync(process.execPath, [command, "unanswered", "--json", ...names], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return JSON.parse(text) as ReturnType<typeof lists>;
}

test("a question without an answer is kept, can be read, saved, mailed and forgotten, and nothing is sent", async () => {
  const { page, close } = await site.open("/search/");
  const sent: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await ask(page, "zzyzx camp");
  await panel(page).getByText("Questions without an answer on this device (1)").click();
  await ask(page, "Zzyzx  camp?");
  await panel(page).getByText("zzyzx camp? · asked 2 times", { exact: false }).waitFor();
  const { name, text } = await savedBy(page, () => panel(page).getByRole("button", { name: "Save as a file" }).click());
  expect(name).toBe("portolan-unanswered.json");
  const { made, questions, ...head } = JSON.parse(text) as { made: string; questions: unknown[] };
  expect(head).toEqual({ portolan: "unanswered", version: 1 });
  expect(made).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(questions).toMatchObject([{ asked: "Zzyzx camp?", language: "en", times: 2, last: made }]);
  const mail = new URL((await panel(page).getByRole("link", { name: "Write a mail" }).getAttribute("href")) ?? "");
  expect(mail.protocol).toBe("mailto:");
  const body = mail.searchParams.get("body") ?? "";
  expect(body).toContain(`? Zzyzx camp? | en | 2 | ${made} | `);
  expect(lists(text, body)).toMatchObject({ questions: 1, times: 4, words: [{ word: "zzyzx", times: 4 }] });
  await panel(page).getByRole("button", { name: "Forget them" }).press("Enter");
  await panel(page).getByText("Forgotten. Nothing is kept.").waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  expect(sent).toEqual([]);
  await close();
});

test("what finds its answer leaves no trace, and loads nothing for it", async () => {
  const { page, close } = await site.open("/search/?q=shelter");
  await page.locator(".search-results a").first().waitFor();
  await ask(page, "cash for shelter");
  expect(await kept(page)).toBe(null);
  expect(await panel(page).isVisible()).toBe(false);
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  expect(loaded.filter((address) => /unanswered/.test(address))).toEqual([]);
  await close();
});

test("what finds nothing among some kinds alone is not kept: it says nothing about the rest", async () => {
  const { page, close } = await site.open("/search/?q=zzyzx&kind=case");
  await page.locator("portolan-search [role=status]").first().filter({ hasText: "zzyzx" }).waitFor();
  await page.goto(`${site.url}/about/`);
  expect(await kept(page)).toBe(null);
  await close();
});

test("an e-mail address or a telephone number typed by mistake is not kept", async () => {
  const { page, close } = await site.open("/search/");
  for (const text of ["zzyzx someone@example.org", "zzyzx +211 912 345 678"]) await ask(page, text);
  await ask(page, "zzyzx");
  await panel(page).getByText("on this device (1)").waitFor();
  expect(await kept(page)).not.toMatch(/example|912/);
  await close();
});

test("reloading a question, or coming back to it, does not ask it again", async () => {
  const { page, close } = await site.open("/search/?q=zzyzx");
  await page.locator("portolan-search [role=status]").first().filter({ hasText: "zzyzx" }).waitFor();
  await page.goto(`${site.url}/about/`);
  expect(await kept(page)).toContain('"times":1');
  await page.goBack();
  await panel(page).getByText("on this device (1)").waitFor();
  await page.reload();
  await panel(page).getByText("on this device (1)").waitFor();
  await page.locator("portolan-search [role=status]").first().filter({ hasText: "zzyzx" }).waitFor();
  await page.goto(`${site.url}/about/`);
  expect(await kept(page)).toContain('"times":1');
  await close();
});

test("in the dialog of any page, closing it is being done with the question", async () => {
  const { page, close } = await site.open("/plan/vision/", { width: 320 });
  await page.keyboard.press("/");
  const field = page.locator("dialog input[type=search]");
  await field.fill("zzyzx");
  await page.locator("dialog .search-unanswered").waitFor({ state: "attached" });
  expect(await kept(page)).toBe(null);
  await page.keyboard.press("Escape");
  expect(await kept(page)).toContain("zzyzx");
  await page.keyboard.press("/");
  await page.locator("dialog summary").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await close();
});

test("with storage blocked the search works and nothing is offered", async () => {
  const { page, close } = await site.open("/about/");
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto(`${site.url}/search/`);
  await ask(page, "zzyzx");
  await ask(page, "shelter");
  await page.locator(".search-results a").first().waitFor();
  expect(await panel(page).isVisible()).toBe(false);
  await close();
});

test("in Arabic the panel reads from right to left, and each question in its own direction", async () => {
  const { page, close } = await site.open("/ar/search/");
  await ask(page, "zzyzx");
  await panel(page).getByText("أسئلة بلا جواب على هذا الجهاز (1)").click();
  expect(await page.locator("[data-part=unanswered] bdi").textContent()).toBe("zzyzx");
  await close();
});
