import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import jsonld from "jsonld";
import { beforeAll, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { bytes, filesThatEnd, headingsOfPage, headingsOfTwin, read, readPages } from "./machines/files.ts";
import { jsonFeedSchema } from "./machines/json-feed.ts";
import { vocabulary } from "./machines/vocabulary.ts";
import { useSite } from "./site.ts";

const site = useSite();
let pages: string[];
beforeAll(() => {
  pages = readPages();
});
const atoms = filesThatEnd("feed.xml");
const jsons = filesThatEnd("feed.json");
const pageOf = (path: string) => (path.startsWith("/") ? `${path.slice(1)}index.html` : path);

test("there is a feed of the whole, of each kind and of each objective, in both forms", () => {
  const places = [
    "",
    "cases/",
    "lessons/",
    "stories/",
    "resources/",
    "glossary/",
    ...[1, 2, 3].map((n) => `plan/objectives/${n}/`),
  ];
  expect(atoms).toEqual(places.map((place) => `${place}feed.xml`).sort());
  expect(jsons).toEqual(places.map((place) => `${place}feed.json`).sort());
});

test("Atom feeds hold to the schema, and another reader understands them", async () => {
  const schema = readFileSync(join(import.meta.dirname, "machines/atom.rng"), "utf8");
  for (const path of atoms) {
    const xml = read(path);
    const { errors } = await validateXML({
      xml: [{ fileName: path, contents: xml }],
      schema: [schema],
      extension: "relaxng",
    });
    expect(errors, path).toEqual([]);
    const feed = parseAtomFeed(xml);
    const ids = (feed.entries ?? []).map(({ id }) => id);
    expect(ids.length, path).toBeGreaterThan(0);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const entry of feed.entries ?? []) {
      const html = entry.links?.find(({ type }) => type === "text/html")?.href ?? "";
      expect(pages, path).toContain(pageOf(html));
    }
  }
});

test("JSON feeds hold to version 1.1, name the same entries, and another reader understands them", () => {
  const valid = new Ajv().compile(jsonFeedSchema);
  for (const path of jsons) {
    const feed: unknown = JSON.parse(read(path));
    expect(valid(feed), `${path}: ${JSON.stringify(valid.errors)}`).toBe(true);
    const ids = (parseJsonFeed(feed).items ?? []).map(({ id }) => id);
    expect(ids).toEqual((parseAtomFeed(read(path.replace(".json", ".xml"))).entries ?? []).map(({ id }) => id));
  }
});

test("a page that has feeds names them, and every other form that a page names is there", async () => {
  const all = new Set([...filesThatEnd(".md"), ...atoms, ...jsons]);
  for (const path of pages) {
    const named = [...read(path).matchAll(/<link rel="alternate" type="[^"]+" href="([^"]+)"/g)].map(([, href = ""]) =>
      new URL(href, `https://portolan.example/${path}`).pathname.slice(1),
    );
    expect(named, path).toContain(path.replace("index.html", "index.md"));
    for (const href of named) expect(all, path).toContain(href);
  }
  expect(read("cases/index.html")).toContain('type="application/atom+xml" href="/cases/feed.xml"');
  for (const [address, type] of [
    ["/feed.xml", "application/atom+xml"],
    ["/cases/feed.json", "application/feed+json"],
    ["/plan/vision/index.md", "text/markdown"],
    ["/llms.txt", "text/plain"],
  ])
    expect((await fetch(site.url + address)).headers.get("content-type")).toBe(`${type}; charset=utf-8`);
});

test("JSON-LD of every page is sound, and schema.org knows each type and property", async () => {
  const propertiesOf = vocabulary();
  const seen = new Set<string>();
  const check = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((one) => check(one, path));
    if (typeof value !== "object" || value === null || "@value" in value) return;
    const [type = ""] = ((value as { "@type"?: string[] })["@type"] ?? []).map((name) =>
      name.replace("http://schema.org/", ""),
    );
    if (type !== "") seen.add(type);
    const known = type === "" ? new Set<string>() : propertiesOf(type);
    expect(known, `${path}: schema.org has no ${type}`).toBeDefined();
    for (const [name, below] of Object.entries(value)) {
      if (name.startsWith("@")) continue;
      expect(known, `${path}: ${type}`).toContain(name.replace("http://schema.org/", ""));
      check(below, path);
    }
  };
  for (const path of pages) {
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(path)) ?? [];
    const document = JSON.parse(data ?? "") as Record<string, unknown>;
    expect(document["@context"], path).toBe("https://schema.org");
    const expanded = await jsonld.expand(
      { ...document, "@context": { "@vocab": "http://schema.org/" } },
      { base: "https://portolan.example/" },
    );
    expect(expanded.length, path).toBeGreaterThan(0);
    check(expanded, path);
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      "Article",
      "Report",
      "LearningResource",
      "DefinedTerm",
      "DefinedTermSet",
      "Dataset",
      "BreadcrumbList",
    ]),
  );
});

test("data in a page is neither run nor stopped, and says what the page says", async () => {
  const { page, close } = await site.open("/cases/solar-hub-malakal/");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const [subject] = (JSON.parse(data ?? "") as { "@graph": { headline: string }[] })["@graph"];
  expect(subject?.headline).toBe(await page.locator("h1").textContent());
  expect(await page.locator('meta[name="DC.title"]').getAttribute("content")).toBe(subject?.headline);
  await close();
});

test("each page has a twin, and none is without its page", () => {
  expect(filesThatEnd("index.md")).toEqual(pages.map((path) => path.replace(".html", ".md")));
});

/** Pages whose twins hold all that they say; of lists they hold the links. */
const WHOLE = /^((fr|es|ar)\/)?(plan\/.*|cases|lessons|resources|stories|glossary|framework)\/[^/]+\/index/;
const LISTS = /\/(by-objective|a-z|learned|page-\d+|gcm|sdg|crosswalk)\/index|^plan\/(enablers|priorities)\/index/;

test("a twin has the headings of its page, in full, and nothing that only the dialect knows", () => {
  let compared = 0;
  for (const path of pages) {
    const twin = read(path.replace(".html", ".md"));
    expect(twin, path).not.toMatch(/<\/?(Ref|Figure|Note|Quotation)\b|\(undefined|\* undefined|\[object O/);
    expect(twin, path).toMatch(/^---\ntitle: "/);
    const headings = headingsOfTwin(twin);
    if (!WHOLE.test(path) || LISTS.test(path)) continue;
    compared++;
    expect(headings.toSorted(), path).toEqual(headingsOfPage(read(path)).toSorted());
  }
  expect(compared).toBeGreaterThan(300);
});

test("links of twins and of llms.txt lead somewhere", () => {
  const html = new Set(pages);
  const all = new Set([...filesThatEnd(""), "design/index.html"]);
  for (const path of [...filesThatEnd("index.md"), "llms.txt"])
    for (const [, target = ""] of read(path).matchAll(/\]\((\/[^)#]*)(?:#[^)]*)?\)/g))
      expect(target.endsWith("/") ? html : all, `${path} leads to ${target}`).toContain(
        target.endsWith("/") ? `${target.slice(1)}index.html` : target.slice(1),
      );
});

test("social pictures have their size, are light, and belong to a page", () => {
  const pictures = filesThatEnd(".png").filter((path) => path.startsWith("social/"));
  expect(pictures.length).toBeGreaterThan(40);
  for (const path of pictures) {
    const data = bytes(path);
    expect([data.readUInt32BE(16), data.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(data.length, path).toBeLessThanOrEqual(60_000);
    const page = path
      .replace(/^social\/en\//, "")
      .replace(/^social\//, "")
      .replace(/(^|\/)home\.png$/, "$1index.html")
      .replace(/\.png$/, "/index.html");
    expect(pages).toContain(page);
  }
});
