import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openSite } from "@portolan/search/node/site";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { results } from "./searching.ts";
import { useSite } from "./site.ts";

const site = useSite();
const judgements = join(import.meta.dirname, "../../packages/search/judgements");
const dist = join(import.meta.dirname, "../../apps/portal/dist");
const FIELD = "dialog[open] #search-field";

/** A judged query with the addresses that search gives outside of a browser, where its quality is measured. */
interface Judged {
  query: string;
  language: string;
  addresses: string[];
}

/** Two hundred judged queries, always the same ones, by language. */
let judged: Map<string, Judged[]>;

beforeAll(async () => {
  const { ask } = await openSite(dist);
  const drawn = readdirSync(judgements)
    .filter((name) => name.endsWith(".tsv"))
    .flatMap((name) => readFileSync(join(judgements, name), "utf8").split(/\r?\n/))
    .map((line) => line.split("\t"))
    .filter(([query = "", language = ""]) => !query.startsWith("#") && ["en", "fr", "es", "ar"].includes(language))
    .map(([query = "", language = ""]) => ({ query, language, place: digestOf(`${language} ${query}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, 200);
  const answered = await Promise.all(
    drawn.map(async ({ query, language }) => ({ query, language, addresses: await ask(query, language) })),
  );
  judged = Map.groupBy(answered, ({ language }) => language);
});

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The addresses of the results in the dialog, in order, once they are those or after a while. */
async function shown(page: Page, wanted: readonly string[]): Promise<string[]> {
  const read = () =>
    page.locator(`dialog ${results}`).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  let found = await read();
  for (const end = Date.now() + 5_000; Date.now() < end && found.join() !== wanted.join(); found = await read())
    await page.waitForTimeout(25);
  return found;
}

async function inDialog(language: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, close } = await site.open(language === "en" ? "/plan/vision/" : `/${language}/plan/vision/`);
  await page.locator("a[data-search]").first().click();
  await page.locator(`${FIELD}:focus`).waitFor();
  await act(page);
  await close();
}

test.each(["en", "fr", "es", "ar"])(
  "in the dialog, judged queries (%s) give the order that is measured",
  {
    timeout: 240_000,
  },
  async (language) => {
    const queries = judged.get(language) ?? [];
    expect(queries.length).toBeGreaterThan(5);
    await inDialog(language, async (page) => {
      const given: Judged[] = [];
      for (const { query, addresses } of queries) {
        await page.fill(FIELD, query);
        given.push({ query, language, addresses: await shown(page, addresses) });
      }
      expect(given).toEqual(queries);
    });
  },
);

test("typed letter by letter, a query gives the same", { timeout: 60_000 }, async () => {
  await inDialog("en", async (page) => {
    for (const { query, addresses } of (judged.get("en") ?? []).slice(0, 10)) {
      await page.fill(FIELD, "");
      await page.locator(FIELD).pressSequentially(query, { delay: 15 });
      expect(await shown(page, addresses), query).toEqual(addresses);
    }
  });
});

test.each(["1a11", "3.a.2", "E4"])(
  "what stands below the code %s is listed by the first question already",
  async (code) => {
    const { ask } = await openSite(dist);
    const addresses = await ask(code, "en");
    expect(addresses.length).toBeGreaterThan(2);
    await inDialog("en", async (page) => {
      await page.fill(FIELD, code);
      expect(await shown(page, addresses)).toEqual(addresses);
    });
  },
);
