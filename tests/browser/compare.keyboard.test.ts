import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { fieldsOf, focused, savedBy, tabTo } from "./reader.ts";
import { useSite } from "./site.ts";

const site = useSite();
/** Of the five cases of labour mobility those that moved people to work; the fifth certifies recruiters. */
const PILOTS = [
  "african-talent-hiring-nigeria-senegal",
  "displaced-talent-catalog-jordan-lebanon",
  "ict-skill-partnerships-morocco-nigeria",
  "thamm-labour-mobility-north-africa",
];
const two = "/compare/?cases=solar-hub-malakal,solar-water-networks-coxs-bazar";

test("the labour mobility pilots are compared and the table exported, by keyboard alone on a phone", async () => {
  const { page, close } = await site.open("/compare/", { width: 360 });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const steps = await tabTo(page, (text) => /^Compare these \d cases: Labour mobility/.test(text));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/compare/?cases=*");
  await page.locator(".sideways table").waitFor();
  const names = await page
    .locator(".sideways thead th > a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-2)).sort());
  expect(names).toEqual(PILOTS);
  await page.locator("main").focus();
  const more = await tabTo(page, (text) => text.startsWith("Export as CSV"));
  const { name, text } = await savedBy(page, () => page.keyboard.press("Enter"));
  expect(name).toBe("portolan-comparison.csv");
  const [head = [], address = [], ...rows] = fieldsOf(text);
  expect(head.slice(0, 2)).toEqual(["Compared", "differs"]);
  expect(head).toHaveLength(6);
  expect(address[2]).toMatch(/^http.*\/cases\/[a-z-]+\/$/);
  expect(rows.find(([label]) => label === "Result")?.[1]).toMatch(/differs|the same in all/);
  console.log(`labour mobility journey: ${steps + more + 5} key presses, 0 characters typed`);
  await close();
});

test("what differs is said in words, and nothing else is shown if wanted", async () => {
  const { page, close } = await site.open(two);
  await page.locator(".sideways table").waitFor();
  const all = await page.locator("tbody tr").count();
  const same = await page.locator("tbody .verdict", { hasText: "the same in all" }).count();
  expect(same).toBeGreaterThan(0);
  await page.getByLabel("Only what differs").check();
  expect(await page.locator("tbody tr").count()).toBe(all - same);
  expect(page.url()).toContain("only=differs");
  await page.goBack();
  await page.waitForFunction((n) => document.querySelectorAll("tbody tr").length === n, all);
  await close();
});

test("a case is added and removed, and the address follows", async () => {
  const { page, close } = await site.open("/compare/?cases=solar-hub-malakal");
  await page.locator(".sideways table").waitFor();
  await page.locator("#compare-add option[value=postal-remittances-burundi]").waitFor({ state: "attached" });
  await page.locator("#compare-add").selectOption("postal-remittances-burundi");
  await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await page.locator("thead th").nth(2).waitFor();
  expect(page.url()).toContain("cases=solar-hub-malakal,postal-remittances-burundi");
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("thead th").length === 2);
  expect(page.url()).toContain("?cases=postal-remittances-burundi");
  expect(await focused(page)).toContain("Choose one");
  await close();
});

test("an unknown case is named and left out, a fifth too, and the rest is compared", async () => {
  const five = "solar-hub-malakal,no-such-case,%3Cb%3E,postal-remittances-burundi,earth-brick-homes-borno";
  const { page, close } = await site.open(`/compare/?cases=${five}`, { provokes: /404/ });
  await page.locator(".sideways table").waitFor();
  const notes = (await page.locator("[role=alert]").allTextContents()).join("\n");
  expect(notes).toContain("There is no case “no-such-case”");
  expect(notes).toContain("There is no case “<b>”");
  expect(notes).toContain("Left out: earth-brick-homes-borno");
  expect(await page.locator("thead th").count()).toBe(3);
  await close();
});

test("a case that cannot be fetched is named, and fetched when asked again", async () => {
  const { page, close } = await site.open("/compare/", { provokes: /Failed to load|ERR_/ });
  await page.route("**/api/v1/cases/solar-hub-malakal.json", (route) => route.abort());
  await page.goto(site.url + two);
  await page.locator("[role=alert]", { hasText: "solar-hub-malakal" }).waitFor();
  expect(await page.locator("thead th").count()).toBe(2);
  await page.unroute("**/api/v1/cases/solar-hub-malakal.json");
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await page.locator("thead th").nth(2).waitFor();
  await close();
});

test.each([
  ["RIS", "@ris/file"],
  ["BibTeX", "@bibtex/text"],
] as const)("%s of the cases is read by a reference manager", async (form, type) => {
  const { page, close } = await site.open(two);
  await page.locator(".sideways table").waitFor();
  const { text } = await savedBy(page, () => page.getByRole("button", { name: `Export as ${form}` }).press("Enter"));
  const read = new Cite(text, { forceType: type }).data as {
    title: string;
    URL: string;
    note: string;
    issued: object;
  }[];
  expect(read.map((r) => r.URL)).toEqual([
    `${site.url}/cases/solar-hub-malakal/`,
    `${site.url}/cases/solar-water-networks-coxs-bazar/`,
  ]);
  expect(read[0]?.title).toBe("Leased solar power for an aid workers' base in Malakal");
  expect(read[0]?.issued).toBeDefined();
  await close();
});

test("on a phone the table is swiped or turned by buttons, one case beside the row heads", async () => {
  const { page, close } = await site.open(two, { width: 360 });
  await page.locator(".sideways table").waitFor();
  const left = () => page.locator(".sideways").evaluate((e) => e.scrollLeft);
  expect(await left()).toBe(0);
  await page.getByRole("button", { name: "Next case" }).press("Enter");
  await page.waitForFunction(() => (document.querySelector(".sideways")?.scrollLeft ?? 0) > 200);
  const head = await page.locator("tbody th").first().boundingBox();
  expect(head?.x).toBeGreaterThanOrEqual(0);
  expect(head?.x).toBeLessThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await close();
});

test("four cases stand side by side on a desktop, none of them cut off", async () => {
  const { page, close } = await site.open(`/compare/?cases=${PILOTS.join()}`);
  await page.locator(".sideways thead th").nth(4).waitFor();
  expect(await page.locator(".sideways").evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
  await close();
});

test("a case leads to its comparison with related cases", async () => {
  const { page, close } = await site.open("/cases/solar-hub-malakal/");
  await page.getByRole("link", { name: /^Compare with/ }).press("Enter");
  await page.locator(".sideways thead th").nth(2).waitFor();
  expect(await page.locator(".sideways thead a").first().textContent()).toContain("Leased solar power");
  await close();
});

test("without JavaScript the page says what it is and leads to every case of a comparison", async () => {
  const { page, close } = await site.open("/fr/compare/", { javaScript: false });
  expect(await page.locator("main").innerText()).toContain("JavaScript");
  expect(await page.locator(".sets a[href^='/cases/']").count()).toBeGreaterThan(10);
  expect(await page.locator("[data-part=ask]").isVisible()).toBe(false);
  await close();
});
