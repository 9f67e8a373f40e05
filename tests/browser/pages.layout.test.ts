import { expect, test } from "vitest";
import { arabic, templates, useSite } from "./site.ts";

const site = useSite();

test.each([320, 360, 768, 1280])("no page scrolls sideways at %i px", async (width) => {
  const { page, close } = await site.open("/", { width });
  const wide: string[] = [];
  for (const address of [...templates, ...arabic]) {
    await page.goto(site.url + address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${address} by ${over} px`);
  }
  expect(wide).toEqual([]);
  await close();
});

test("Arabic pages run from right to left, and what is not Arabic is marked", async () => {
  const { page, close } = await site.open("/ar/plan/objectives/1/");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await page.locator("html").getAttribute("lang")).toBe("ar");
  expect(await page.locator(".para a.ref .code[dir=ltr]").count()).toBeGreaterThan(5);
  expect(await page.locator("a.ref[hreflang=en]").count()).toBeGreaterThan(5);
  await close();
});

test("a page fetches its own typeface and no other, 60 KB at the most", async () => {
  for (const [address, arabicFace] of [
    ["/plan/vision/", false],
    ["/ar/plan/vision/", true],
  ] as const) {
    const { page, close } = await site.open(address);
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((e) => e.name.endsWith(".woff2"))
        .map((e) => ({ name: e.name, size: (e as PerformanceResourceTiming).encodedBodySize })),
    );
    expect(
      fonts.some((f) => f.name.includes("naskh")),
      address,
    ).toBe(arabicFace);
    expect(fonts.reduce((sum, f) => sum + f.size, 0)).toBeLessThanOrEqual(60_000);
    await close();
  }
});

test("what is pressed is large enough for a finger: 24 px at least", async () => {
  const { page, close } = await site.open("/plan/vision/", { width: 360 });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("header a, header summary, button, a.at, nav a, input")]
      .filter((e) => e.checkVisibility() && !e.classList.contains("skip") && !e.classList.contains("quiet"))
      .map((e) => ({
        what: e.outerHTML.slice(0, 80),
        height: Math.max(e.getBoundingClientRect().height, e.closest("label")?.getBoundingClientRect().height ?? 0),
      }))
      .filter(({ height }) => height < 24),
  );
  expect(small).toEqual([]);
  await close();
});

test("on paper a document has no controls", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await page.emulateMedia({ media: "print" });
  expect(
    await page
      .locator(".numbers, header.site, .find")
      .evaluateAll((all) => all.filter((e) => e.checkVisibility()).length),
  ).toBe(0);
  await close();
});

test("a reading page runs 12 KB of script at the most", async () => {
  for (const address of ["/plan/vision/", "/framework/1a11/", "/figures/"]) {
    const { page, close } = await site.open(address);
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((e) => e.name.endsWith(".js"))
        .reduce((sum, e) => sum + (e as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(bytes, address).toBeLessThanOrEqual(12_288);
    await close();
  }
});

test("on a phone a lesson is one screen from its title to its test of done", async () => {
  const { page, close } = await site.open("/lessons/", { width: 360 });
  const lessons = await page
    .locator(".listing .items > li > a")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  expect(lessons.length).toBeGreaterThan(30);
  const tall: Record<string, number> = {};
  for (const address of lessons) {
    await page.goto(site.url + (address ?? ""), { waitUntil: "load" });
    const height = await page.evaluate(() => {
      const top = document.querySelector("h1")?.getBoundingClientRect().top ?? 0;
      return (document.querySelector(".brief")?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) - top;
    });
    if (height > 780) tall[address ?? ""] = Math.round(height);
  }
  expect(tall).toEqual({});
  await close();
});
