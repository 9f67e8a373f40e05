import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const off = { javaScript: false } as const;

test.each(["/evidence/", "/evidence/regions/"])(
  "every number on %s leads to as many cases and lessons",
  async (address) => {
    const { page, close } = await site.open(address, off);
    const cells = await page
      .locator(".map td a")
      .evaluateAll((links) =>
        links.map((a) => ({ href: (a as HTMLAnchorElement).getAttribute("href") ?? "", n: Number(a.textContent) })),
      );
    expect(cells.length).toBeGreaterThan(40);
    for (const list of new Set(cells.map((c) => c.href.split("#")[0] ?? ""))) {
      await page.goto(site.url + list);
      for (const { href, n } of cells.filter((c) => c.href.startsWith(`${list}#`))) {
        const place = page.locator(`[id='${href.split("#")[1]}']`);
        // A part with nothing leads to its own name among those with nothing.
        expect([href, n === 0 ? await place.count() : await place.locator("li").count()]).toEqual([href, n || 1]);
      }
    }
    await close();
  },
);

test("on the page of results what was not kept stands before what was, each with its case and source", async () => {
  const { page, close } = await site.open("/results/", off);
  const order = ["Not met", "Partly met", "Not published", "Met"];
  const headings = await page.locator("main section:has(table) > h2").allTextContents();
  expect(headings).toEqual(order.filter((h) => headings.includes(h)));
  expect(headings).toContain("Not published");
  const rows = page.locator(".kept-table tbody tr");
  expect(await rows.count()).toBeGreaterThan(10);
  for (const row of await rows.all()) {
    expect(await row.locator("th a[href^='/cases/']").count()).toBe(1);
    expect(await row.locator("a[href^='/sources/']").count()).toBe(1);
    expect(await row.locator("svg[role=img]").getAttribute("aria-label")).toContain("promised");
  }
  // The text that sums it up, the key of the bar and the tables agree.
  const key = await page.locator(".parts-bar li b").allTextContents();
  expect(key.map(Number).reduce((a, b) => a + b, 0)).toBe(await rows.count());
  await close();
});

test("a square of the chart and the list below it lead to the same countries", async () => {
  const { page, close } = await site.open("/countries/", off);
  const links = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? "").sort());
  const tiles = await links(".tiles a");
  const list = (await links("table.countries th[scope=row] a")).filter((a) => a !== "/countries/worldwide/");
  expect(tiles.length).toBeGreaterThan(40);
  expect(tiles).toEqual(list);
  expect(await page.locator("main").innerText()).toContain("not its area or borders");
  await close();
});

test("on a phone a square is 24 px at least, and so is what is pressed in the map", async () => {
  for (const [address, selector] of [
    ["/countries/", ".tiles a rect"],
    ["/evidence/", ".map td a"],
    ["/evidence/regions/", ".map td a"],
  ] as const) {
    const { page, close } = await site.open(address, { ...off, width: 360 });
    const small = await page
      .locator(selector)
      .evaluateAll(
        (all) => all.map((e) => e.getBoundingClientRect()).filter((r) => r.width < 24 || r.height < 24).length,
      );
    expect(small, address).toBe(0);
    await close();
  }
});
