import { expect, test } from "vitest";
import { focused, savedBy, tabTo } from "./reader.ts";
import { useSite } from "./site.ts";

const site = useSite();
const clipboard = ["clipboard-read", "clipboard-write"];

test("pages are kept, put in order, noted, shared, and kept again on a second device", {
  timeout: 120_000,
}, async () => {
  const first = await site.open("/cases/solar-hub-malakal/", { permissions: clipboard });
  const { page } = first;
  expect(await page.locator("nav.main [data-list]").isVisible()).toBe(false);
  await tabTo(page, (text) => text === "Keep in my list", 120);
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Kept in my list");
  expect(await page.locator("nav.main [data-list]").innerText()).toMatch(/My list\s+1/);
  for (const address of [
    "/lessons/same-fuel-for-host-families/",
    "/framework/1a11/",
    "/fr/plan/vision/",
    "/glossary/displacement/",
  ]) {
    await page.goto(site.url + address);
    await page.locator("portolan-keep button").press("Enter");
  }
  await page.goto(`${site.url}/list/`);
  await page.locator(".entries > li").nth(4).waitFor();
  const titles = () => page.locator(".entries > li > a").allTextContents();
  expect(await titles()).toHaveLength(5);
  expect((await titles())[0]).toContain("Leased solar power");
  await page.getByRole("button", { name: /^Down: Leased/ }).press("Enter");
  expect((await titles())[1]).toContain("Leased solar power");
  expect(await focused(page)).toContain("Down: Leased");
  await page.getByRole("textbox", { name: /^Your note: Leased/ }).fill("+1 for Wau; ask Juba");
  const csv = await savedBy(page, () => page.getByRole("button", { name: "Export as CSV" }).press("Enter"));
  expect(csv.text).toContain("'+1 for Wau; ask Juba");
  const md = await savedBy(page, () => page.getByRole("button", { name: "Export as Markdown" }).press("Enter"));
  expect(md.text).toMatch(/^2\. \[Leased solar power.*\]\(http.*\/cases\/solar-hub-malakal\/\)\n\n {3}\+1 for Wau/m);
  const ris = await savedBy(page, () => page.getByRole("button", { name: "Export as RIS" }).press("Enter"));
  expect(ris.text.match(/^TY {2}- /gm)).toHaveLength(5);
  expect(ris.text).toContain("LA  - fr");
  await page.getByLabel(/Put my notes into the link/).check();
  await page.getByRole("button", { name: "Copy the link" }).press("Enter");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(2000);
  await first.close();

  const second = await site.open(link.slice(site.url.length));
  await second.page.locator("h2", { hasText: "A shared list" }).waitFor();
  await second.page.locator(".entries li a", { hasText: "Leased solar power" }).waitFor();
  expect(await second.page.locator("main").innerText()).toContain("+1 for Wau; ask Juba");
  expect(await second.page.evaluate(() => localStorage.length)).toBe(0);
  await second.page.getByRole("button", { name: "Keep all 5" }).press("Enter");
  await second.page.getByRole("status").filter({ hasText: "5 entries added" }).waitFor();
  await second.page.reload();
  expect(await second.page.locator(".entries > li").count()).toBe(5);
  expect(await second.page.getByRole("textbox", { name: /Leased/ }).inputValue()).toBe("+1 for Wau; ask Juba");
  await second.close();
});

test("what is removed comes back with Undo, which has the focus", async () => {
  const { page, close } = await site.open("/list/#l=1.2,c/solar-hub-malakal,l/same-fuel-for-host-families");
  await page.getByRole("button", { name: "Keep all 2" }).press("Enter");
  await page.getByRole("button", { name: /^Remove: Leased/ }).press("Enter");
  expect(await page.locator(".entries > li").count()).toBe(1);
  expect(await focused(page)).toBe("Undo");
  await page.keyboard.press("Enter");
  expect(await page.locator(".entries > li").count()).toBe(2);
  await page.getByRole("button", { name: "Remove all" }).press("Enter");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  expect(await page.locator(".entries > li").count()).toBe(2);
  await close();
});

test("a second shared list adds only what is not kept yet", async () => {
  const { page, close } = await site.open("/list/#l=1.1,c/solar-hub-malakal");
  await page.getByRole("button", { name: "Keep it" }).press("Enter");
  await page.goto(`${site.url}/list/#l=1.2,c/solar-hub-malakal,l/same-fuel-for-host-families`);
  await page.getByText("kept already").waitFor();
  await page.getByRole("button", { name: "Add the one not kept yet" }).press("Enter");
  await page.locator(".entries > li").nth(1).waitFor();
  expect(await page.locator(".entries > li").count()).toBe(2);
  await close();
});

test.each([
  ["fewer entries than it says", "1.9,c/solar-hub-malakal,l/same", "The link was cut off: 2 of 9"],
  ["an unreadable entry", "1.2,c/solar-hub-malakal,<x>", "1 entry could not be read"],
  ["too much", `1.400,c/solar-hub-malakal,${"c/x-1,".repeat(400)}`, "too long"],
  ["a page that is gone", "1.2,c/solar-hub-malakal,c/withdrawn-long-ago", "No page of this site has the address"],
])("a link that holds %s says so and keeps the rest", async (_, text, said) => {
  const { page, close } = await site.open(`/list/#l=${text}`);
  await page.locator("main", { hasText: said }).waitFor();
  await page.locator(".entries a", { hasText: "Leased solar power" }).waitFor();
  await page.getByRole("button", { name: "Keep it" }).press("Enter");
  expect(await page.locator(".entries > li").count()).toBe(1);
  await close();
});

test.each([
  ["a newer version", "7.1,c/x", "newer version"],
  ["no list", "nonsense", "no list that can be read"],
])("a link that holds %s says so and offers the reader's own list", async (_, text, said) => {
  const { page, close } = await site.open(`/list/#l=${text}`);
  await page.locator("main", { hasText: said }).waitFor();
  await page.getByRole("button", { name: "Show my own list" }).press("Enter");
  await page.locator(".place", { hasText: "Nothing is kept yet" }).waitFor();
  expect(page.url()).toMatch(/\/list\/$/);
  await close();
});

test("storage that throws is said, and the list works while the page is open", async () => {
  const { page, close } = await site.open("/");
  await page.addInitScript(() => {
    for (const name of ["getItem", "setItem", "removeItem"] as const)
      Storage.prototype[name] = () => {
        throw new DOMException("blocked", "SecurityError");
      };
  });
  await page.goto(`${site.url}/cases/solar-hub-malakal/`);
  await page.locator("portolan-keep button").press("Enter");
  await page.locator("portolan-keep [role=status]", { hasText: "Not kept" }).waitFor();
  await page.goto(`${site.url}/list/#l=1.2,c/solar-hub-malakal,l/same-fuel-for-host-families`);
  await page.locator("[role=alert]", { hasText: "lets the site keep nothing" }).waitFor();
  await page.getByRole("button", { name: "Keep all 2" }).press("Enter");
  expect(await page.locator(".entries > li").count()).toBe(2);
  const json = await savedBy(page, () => page.getByRole("button", { name: "Export as JSON" }).press("Enter"));
  expect((JSON.parse(json.text) as { entries: unknown[] }).entries).toHaveLength(2);
  await close();
});

test("what another program left in the list's place is said, and what can be read is kept", async () => {
  const { page, close } = await site.open("/list/");
  await page.evaluate(() =>
    localStorage.setItem("portolan.list", '{"v":1,"e":[{"a":"/cases/solar-hub-malakal/","t":"x"},7]}'),
  );
  await page.reload();
  await page.locator("[role=alert]", { hasText: "could not be read" }).waitFor();
  expect(await page.locator(".entries > li").count()).toBe(1);
  await close();
});

test("where the catalogue is missing, the list says that its pages were not checked", async () => {
  const { page, close } = await site.open("/", { provokes: /Failed to load|ERR_/ });
  await page.route("**/search/titles.json", (route) => route.abort());
  await page.goto(`${site.url}/list/#l=1.1,c/solar-hub-malakal`);
  await page.getByText("could not be checked").waitFor();
  await page.getByRole("button", { name: "Keep it" }).press("Enter");
  expect(await page.locator(".entries > li a").count()).toBe(1);
  await close();
});

test("without JavaScript the page says what it needs and what to do instead", async () => {
  const { page, close } = await site.open("/list/", { javaScript: false });
  expect(await page.locator("main").innerText()).toContain("needs JavaScript");
  await page.goto(`${site.url}/cases/solar-hub-malakal/`);
  expect(await page.locator("a[href='/saved/cases/solar-hub-malakal.html']").innerText()).toMatch(/offline, \d+ KB/);
  await close();
});

test("on paper the list has its notes and no controls", async () => {
  const { page, close } = await site.open("/list/#l=1.1,c/solar-hub-malakal:read%20first");
  await page.getByRole("button", { name: "Keep it" }).press("Enter");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".on-paper").isVisible()).toBe(true);
  expect(await page.locator(".place button").evaluateAll((all) => all.filter((e) => e.checkVisibility()).length)).toBe(
    0,
  );
  await close();
});
