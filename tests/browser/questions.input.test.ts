import { expect, test } from "vitest";
import { results } from "./searching.ts";
import { useSite } from "./site.ts";

const site = useSite();

test.each([
  ["2b3", "/framework/2b3/"],
  ["2.b.3", "/framework/2b3/"],
  ["outcome 2B3", "/framework/2b3/"],
  ["GCM 21", "/framework/gcm/21/"],
  ["SDG 10.7", "/framework/sdg/10.7/"],
  ["E4", "/plan/enablers/4/"],
  ["1a11a", "/framework/1a11/#1a11a"],
  ["who pays for IOM", "/plan/enablers/3/"],
  ["sexual exploitation by aid workers", "/plan/priorities/3/"],
  ["artificial intelligence risks", "/plan/enablers/5/"],
])("%s finds its page first", async (question, address) => {
  const { page, close } = await site.open(`/search/?q=${encodeURIComponent(question)}`);
  const first = page.locator(results).first();
  await first.waitFor();
  expect(await first.getAttribute("href")).toContain(address.replace(/\/$/, ""));
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
