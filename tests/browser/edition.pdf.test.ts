import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePlanEdition } from "@portolan/editions/plan";
import { getDocumentProxy } from "unpdf";
import { beforeAll, expect, test } from "vitest";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
interface Place {
  title: string;
  dest: string | unknown[] | null;
  items: Place[];
}

const dist = join(import.meta.dirname, "../../apps/portal/dist");
const read = (path: string) => readFileSync(join(dist, path), "utf8");
/** Titles of the plan's parts in order, as the pages have them. */
const titles = ["plan/index.html", "plan/enablers/index.html", "plan/priorities/index.html"].flatMap((path) =>
  [...read(path).matchAll(/<h2 id="[^"]+"><a [^>]+>([^<]+)</g)].map(([, title]) => title as string),
);

let bytes: Uint8Array;
let pdf: Pdf;
let pages: string[];

beforeAll(async () => {
  bytes = await makePlanEdition(dist, { version: "1.2.3" });
  // The reader takes the bytes away, so it gets its own.
  pdf = await getDocumentProxy(bytes.slice());
  pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => textOf(pdf, i + 1)));
}, 180_000);

async function textOf(document: Pdf, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent();
  return items
    .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
    .join("")
    .replaceAll(/\s+/g, " ");
}

async function links(document: Pdf): Promise<{ url?: string; dest?: string }[]> {
  const found = [];
  for (let n = 1; n <= document.numPages; n += 1) found.push(...(await (await document.getPage(n)).getAnnotations()));
  return found as { url?: string; dest?: string }[];
}

test("the PDF is tagged and says its title, language, author and the day of the last check", async () => {
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
  const checked = [...read("plan/priorities/index.html").matchAll(/data-cite-checked="([^"]+)"/g)]
    .map(([, day]) => day ?? "")
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1);
  expect(info).toMatchObject({
    Title: "IOM Strategic Plan 2024-2028: an independent reading",
    Author: "Portolan",
    Language: "en",
  });
  expect(info["CreationDate"]).toContain(`D:${checked?.replaceAll("-", "")}`);
});

test("its outline has every part, in order", async () => {
  const flat = (places: Place[]): string[] => places.flatMap(({ title, items }) => [title, ...flat(items)]);
  const outline = flat(await pdf.getOutline());
  expect(titles.length).toBeGreaterThan(20);
  expect(outline.filter((title) => titles.includes(title))).toEqual(titles);
});

test("it holds the whole plan, each paragraph with its number", () => {
  const text = pages.join(" ");
  expect(pages.length).toBeGreaterThan(20);
  expect(text).toContain("to deliver on the promise of migration, while supporting the world’s most vulnerable");
  expect(text).toContain(titles.at(-1));
  const paragraphs = ["", "enablers/", "priorities/"]
    .map((page) => read(`plan/${page}index.html`).match(/class="at"/g)?.length ?? 0)
    .reduce((a, b) => a + b);
  expect(text.match(/¶ \d+/g)).toHaveLength(paragraphs);
  expect(pages.filter((page) => page.length < 200)).toEqual([]);
});

test("the contents name the page on which each part stands", async () => {
  const contents = pages[1] ?? "";
  for (const title of titles) {
    const number = Number(new RegExp(`${title} (?:[EC]?\\d )?(\\d+)`).exec(contents)?.[1]);
    expect(pages[number - 1], `${title}, page ${number}`).toContain(title);
  }
});

test("it runs nothing", async () => {
  expect(await pdf.getJSActions()).toBeNull();
  for (let n = 1; n <= pdf.numPages; n += 1) expect(await (await pdf.getPage(n)).getJSActions()).toBeNull();
});

test("its links lead to places in it and to sources; where no site is known, to no page of one", async () => {
  const places = await pdf.getDestinations();
  const sources = new Set(
    (JSON.parse(read("exports/sources.json")) as { rows: { url?: string }[] }).rows.flatMap(({ url }) => url ?? []),
  );
  const found = await links(pdf);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ url, dest }) => (url === undefined ? !(dest ?? "" in places) : !sources.has(url)))).toEqual(
    [],
  );
});

test("where the site is known, a paragraph's number is its address there", { timeout: 180_000 }, async () => {
  const document = await getDocumentProxy(
    await makePlanEdition(dist, { version: "1.2.3", site: "https://plan.example.org/" }),
  );
  const urls = new Set((await links(document)).flatMap(({ url }) => url ?? []));
  expect(urls).toContain("https://plan.example.org/plan/vision/#p3");
  expect(urls).toContain("https://plan.example.org/framework/1a/");
  expect([...urls].filter((url) => url.includes("localhost"))).toEqual([]);
});

test("the same content gives the same file", { timeout: 180_000 }, async () => {
  expect(Buffer.compare(await makePlanEdition(dist, { version: "1.2.3" }), bytes)).toBe(0);
});
