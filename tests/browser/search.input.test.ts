import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { indexFiles, list, openSearch, results, status } from "./searching.ts";
import { useSite } from "./site.ts";

const site = useSite();
const ask = (question: string) => `/search/?q=${encodeURIComponent(question)}`;

test("markup in a question is shown as text and never run", async () => {
  const { page, close } = await site.open(ask('<img src=x onerror="window.hit=1"><script>window.hit=1</script>'));
  await page.locator(status).filter({ hasText: /\S/ }).waitFor();
  expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
  expect(await page.locator("portolan-search :is(img, script)").count()).toBe(0);
  await close();
});

test("markup in the index is shown as text and never run", async () => {
  const { page, close } = await site.open("/search/");
  const evil = '<img src=x onerror="window.hit=1">';
  await page.route("**/search/kept/*/text-*.json", async (route) => {
    const text = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...text, title: evil, answer: `Cash ${evil}`, context: evil } });
  });
  await page.fill("#search-field", "cash");
  await page.locator(`${list} mark`).first().waitFor();
  expect(await page.locator(results).first().textContent()).toContain(evil);
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
  await page.locator(results).first().waitFor();
  await close();
});

test.each([
  ["missing", 404, ""],
  ["cut off", 200, '{"words":"cash'],
])(
  "a part of the index that is %s is said; titles and codes still work, and another try is offered",
  async (_, code, body) => {
    const { page, close } = await site.open("/search/", { provokes: /404|Failed to load/ });
    await page.route(indexFiles, (route) => route.fulfill({ status: code, body }));
    await page.fill("#search-field", "remittance");
    await page.locator(".search-failure").waitFor();
    expect(await page.locator(results).first().textContent()).toMatch(/remittance/i);
    await page.fill("#search-field", "2.b.3");
    await expect.poll(() => page.locator(results).first().getAttribute("href")).toBe("/framework/2b3/");
    expect(await page.locator(".search-failure").count()).toBe(0);
    await page.fill("#search-field", "climate");
    await page.locator(".search-failure").waitFor();
    await page.locator(status).filter({ hasText: "did not arrive" }).waitFor();
    await page.unroute(indexFiles);
    await page.locator("[data-press=retry]").click();
    await page.locator(".search-excerpt:not(:empty)").first().waitFor();
    expect(await page.locator(".search-failure").count()).toBe(0);
    await close();
  },
);

test("without a connection in the middle of a question it says so, and answers when it is back", async () => {
  const { page, close } = await site.open("/search/", { provokes: /ERR_INTERNET_DISCONNECTED/ });
  await page.fill("#search-field", "cash");
  await page.locator(results).first().waitFor();
  await page.context().setOffline(true);
  await page.fill("#search-field", "cash remittance school");
  await page.locator(".search-failure").filter({ hasText: "no connection" }).waitFor();
  await page.context().setOffline(false);
  await page.locator(".search-excerpt").first().waitFor();
  expect(await page.locator(".search-failure").count()).toBe(0);
  await close();
});

test("where the list of codes does not arrive no code is said to be missing", async () => {
  const { page, close } = await site.open("/search/", { provokes: /404|Failed to load/ });
  await page.route("**/search/catalogue.json", (route) => route.fulfill({ status: 404 }));
  await page.fill("#search-field", "2b3");
  await page.locator(".search-failure").waitFor();
  expect(await page.locator("portolan-search").innerText()).not.toContain("has the code");
  await close();
});

test("where the program does not arrive it is said, with ways in and another try", async () => {
  const { page, close } = await site.open("/search/", { provokes: /404|Failed to load|dynamically/ });
  await page.route("**/_astro/core.*.js", (route) => route.fulfill({ status: 404 }));
  await page.fill("#search-field", "cash");
  await page.locator(".search-failure").waitFor();
  expect(await page.locator(".search-ways a").count()).toBeGreaterThan(4);
  expect(await page.locator("[data-press=retry]").isVisible()).toBe(true);
  await close();
});

test("where the window cannot be completed its question goes to the search page", async () => {
  const { page, close } = await site.open("/plan/vision/", { provokes: /404|Failed to load/ });
  await page.route("**/search/words.json", async (route) => {
    await page.locator("dialog[open] input").and(page.locator(":focus")).waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("dialog input")?.value === "cash");
    await route.fulfill({ status: 404 });
  });
  await page.keyboard.press("/");
  await page.keyboard.type("cash");
  await page.waitForURL("**/search/?q=cash*");
  await page.locator(results).first().waitFor();
  expect(await page.locator("#search-field").inputValue()).toBe("cash");
  await close();
});

test("what is meant by everyday words is said, and can be switched off and on for the question", async () => {
  const { page, close } = await site.open(ask("fake news"));
  const note = page.locator(".search-note").first();
  await note.filter({ hasText: "false stories" }).waitFor();
  const shown = () => page.locator(results).evaluateAll((all) => all.map((e) => e.getAttribute("href")).join(" "));
  const before = await shown();
  await page.locator("[data-press=everyday]").click();
  await note.filter({ hasText: "your own words" }).waitFor();
  expect(await shown()).not.toBe(before);
  await page.locator("[data-press=everyday]").click();
  await note.filter({ hasText: "false stories" }).waitFor();
  expect(await shown()).toBe(before);
  await close();
});

test.each([
  ["remittnace", "Nothing has “\u2068remittnace\u2069”; shown: “\u2068remittance\u2069”."],
  ["remittance zzzzqqqq", "No page has: \u2068zzzzqqqq\u2069."],
  ["2b9", "No part of the plan has the code 2b9."],
  ["displacement ".repeat(40), "Only the first 300 characters"],
])("%s: what was done with it is said", async (question, note) => {
  const { page, close } = await site.open(ask(question));
  await expect.poll(() => page.locator(".search-note").allTextContents()).toContainEqual(expect.stringContaining(note));
  await expect.poll(() => page.locator(status).textContent()).toContain(note);
  await close();
});

test("nothing found says what was looked for, and offers the nearest words and everything else", async () => {
  const { page, close } = await site.open(ask("remitenzez"));
  const near = page.locator(".search-near button");
  await near.first().waitFor();
  expect(await page.locator(".search-empty").innerText()).toContain("remitenzez");
  expect(await near.count()).toBeLessThanOrEqual(5);
  await near
    .filter({ hasText: /^remittances?$/ })
    .first()
    .click();
  await page.locator(results).first().waitFor();
  await page.goto(`${site.url}${ask("remittance")}&kind=story`);
  await page.locator("[data-press=kinds]").click();
  await page.locator(results).first().waitFor();
  expect(page.url()).not.toContain("kind=");
  await close();
});

test("why a result is there is shown where the address asks for it, on the page and under the window", async () => {
  const { page, close } = await site.open(`${ask("cash assistance")}&explain`);
  await page.locator(".search-why").first().waitFor();
  expect(await page.locator(".search-why").nth(1).textContent()).toMatch(
    /score [\d.]+ .* holds \d+%.* \S?cash\S? adds/s,
  );
  await page.goto(`${site.url}/plan/vision/?explain`);
  await openSearch(page);
  await page.keyboard.type("cash");
  await page.locator(".search-why").first().waitFor();
  await page.goto(`${site.url}${ask("cash")}`);
  await page.locator(results).first().waitFor();
  expect(await page.locator(".search-why").count()).toBe(0);
  await close();
});

test("where the browser keeps nothing, search works and offers no earlier searches", async () => {
  const { page, close } = await site.open("/about/");
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(`${site.url}${ask("cash")}`);
  await page.locator(results).first().waitFor();
  await page.fill("#search-field", "");
  await page.locator(".search-ways").waitFor();
  expect(await page.locator(".search-again").count()).toBe(0);
  await close();
});

test("the window fetches its words, and neither the search page nor its list", async () => {
  const { page, close } = await site.open("/plan/vision/");
  await openSearch(page);
  const fetched = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((e) => new URL(e.name).pathname)
        .filter((path) => path.startsWith("/search/"))
        .sort(),
    );
  // A file is on record once all of it is there.
  await expect.poll(fetched).toEqual(["/search/catalogue.json", "/search/start.json", "/search/words.json"]);
  for (const language of ["", "/fr", "/es", "/ar"]) {
    const words = await page.request.get(`${site.url}${language}/search/words.json`);
    expect(brotliCompressSync(await words.body()).length, `${language}/search/words.json`).toBeLessThan(3000);
  }
  await close();
});
