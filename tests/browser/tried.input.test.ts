import { expect, test } from "vitest";
import { savedBy } from "./reader.ts";
import { useSite } from "./site.ts";

const site = useSite();

test("what was tried is written, kept while writing, and saved as the draft of a lesson", async () => {
  const { page, close } = await site.open("/cases/solar-hub-malakal/");
  await page.getByRole("link", { name: "We tried this too" }).press("Enter");
  await page.locator("form a[href='/cases/solar-hub-malakal/']").waitFor();
  await page.getByLabel(/^In one sentence/).fill('Agree who repairs the panels before they are "shipped"');
  await page.getByLabel(/^When\?/).fill("2023");
  await page.getByLabel(/^What did you do/).fill("We leased {panels} for <80> people.");
  await page.getByRole("status").filter({ hasText: "Kept on this device" }).waitFor();
  await page.reload();
  expect(await page.getByLabel(/^When\?/).inputValue()).toBe("2023");
  const { name, text } = await savedBy(page, () => page.getByRole("button", { name: "Save the draft" }).press("Enter"));
  expect(name).toBe("agree-who-repairs-the-panels-before.en.mdx");
  expect(text).toContain('cases: ["solar-hub-malakal"]');
  expect(text).toContain('title: "Agree who repairs the panels before they are \\"shipped\\""');
  expect(text).toContain("We leased \\{panels\\} for \\<80\\> people.");
  expect(text).toContain("sources: [TODO]");
  await page.getByRole("button", { name: "Empty the form" }).press("Enter");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await close();
});

test("an address of mail is noticed, an unknown case is said", async () => {
  const { page, close } = await site.open("/tried/?case=no-such-case");
  await page.getByText("There is no case “no-such-case” here").waitFor();
  await page.getByLabel(/^What happened/).fill("Ask someone@example.org about it");
  await page.getByRole("status").filter({ hasText: "“What happened?” seems to hold an e-mail address" }).waitFor();
  const { text } = await savedBy(page, () => page.getByRole("button", { name: "Save the draft" }).press("Enter"));
  expect(text).toContain("cases: []");
  await close();
});

test("without JavaScript the questions stand there to be answered elsewhere", async () => {
  const { page, close } = await site.open("/ar/tried/", { javaScript: false });
  expect(await page.locator("main ol li").count()).toBe(8);
  expect(await page.locator("main form").isVisible()).toBe(false);
  await close();
});

test("a page is passed on as at most 300 characters with its address", async () => {
  const { page, close } = await site.open("/cases/solar-hub-malakal/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.locator("portolan-share button").press("Enter");
  await page.locator("portolan-share [role=status]", { hasText: "Copied" }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.length).toBeLessThanOrEqual(300);
  expect(text).toContain("Leased solar power");
  expect(text.endsWith(`${site.url}/cases/solar-hub-malakal/`)).toBe(true);
  await close();
});

test("a citation of the page is saved as a file for reference managers", async () => {
  const { page, close } = await site.open("/glossary/displacement/");
  await page.locator("details.cite summary").press("Enter");
  const { name, text } = await savedBy(page, () => page.getByRole("button", { name: "Save BibTeX" }).press("Enter"));
  expect(name).toBe("portolan-displacement.bib");
  expect(text).toContain(`url = {${site.url}/glossary/displacement/}`);
  await close();
});
