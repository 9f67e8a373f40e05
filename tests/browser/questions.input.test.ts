import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const status = "portolan-search [role=status]";

test.each([
  ["2b3", "/framework/2b3/"],
  ["2.b.3", "/framework/2b3/"],
  ["outcome 2B3", "/framework/2b3/"],
  ["GCM 21", "/framework/gcm/21/"],
  ["SDG 10.7", "/framework/sdg/10.7/"],
  ["E4", "/plan/enablers/4/"],
  ["1a11a", "/framework/1a11/#1a11a"],
  ["who pays for it", "/plan/enablers/3/"],
  ["sexual exploitation by aid workers", "/plan/priorities/3/"],
  ["artificial intelligence risks", "/plan/enablers/5/"],
])("%s finds its page first", async (question, address) => {
  const { page, close } = await site.open(`/search/?q=${encodeURIComponent(question)}`);
  const first = page.locator(".search-results a").first();
  await first.waitFor();
  expect(await first.getAttribute("href")).toContain(address.replace(/\/$/, ""));
  await close();
});

test("markup in a question is shown as text and never run", async () => {
  const { page, close } = await site.open(
    `/search/?q=${encodeURIComponent('<img src=x onerror="window.hit=1"><script>window.hit=1</script>')}`,
  );
  await page.locator(status).filter({ hasText: /\S/ }).waitFor();
  expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
  expect(await page.locator("portolan-search img").count()).toBe(0);
  await close();
});

test.each([
  ["10,000 characters", "displacement ".repeat(800).slice(0, 10_000)],
  ["signs only", "?!… <> &&"],
  ["control characters", "\u0001cash\u202E\n"],
])("%s leave the page usable", async (_, question) => {
  const { page, close } = await site.open("/search/");
  await page.fill("#search-field", question.replace("\n", " "));
  await page.locator(status).filter({ hasText: /\S/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.fill("#search-field", "cash");
  await page.locator(".search-results li").first().waitFor();
  await close();
});

test("an index that cannot be had is said, with ways in and another try", async () => {
  const { page, close } = await site.open("/search/", { provokes: /pagefind|404|Failed to load|ERR_/ });
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.fill("#search-field", "climate");
  await page.locator(status).filter({ hasText: "could not be loaded" }).waitFor();
  expect(await page.locator("[data-part=ways]").isVisible()).toBe(true);
  expect(await page.locator("[data-part=retry]").isVisible()).toBe(true);
  await page.unroute("**/pagefind/**");
  await page.locator("[data-part=retry]").click();
  await page.locator(".search-results li").first().waitFor();
  await close();
});

test("an unknown filter in the explorer's address is said, and the rest is kept", async () => {
  const { page, close } = await site.open("/framework/?objective=2&colour=red&q=police");
  await page.getByText("colour").first().waitFor();
  expect(await page.locator("tree-filter select").first().inputValue()).toBe("2");
  expect(await page.locator("tree-filter input").first().inputValue()).toBe("police");
  await close();
});

test("markup in the explorer's filter is text, and nothing found says what to do", async () => {
  const { page, close } = await site.open(`/framework/?q=${encodeURIComponent("<b onclick=x>zzz")}`);
  await page.getByText("Nothing in the tree fits").waitFor();
  expect(await page.locator("tree-filter b[onclick]").count()).toBe(0);
  await close();
});

test("nothing of search is fetched before it is used", async () => {
  const { page, close } = await site.open("/plan/vision/");
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map((e) => e.name));
  expect(asked.filter((name) => /pagefind|catalogue|dialog|search[.-]/.test(name))).toEqual([]);
  await close();
});
