import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smallGraph } from "@portolan/model/testing";
import { addresses, staticPage, viewOf } from "@portolan/model/views";
import { afterAll, expect, test } from "vitest";
import { feeds } from "./feeds/index.ts";
import type { Site, SiteFile } from "./file.ts";
import { metadata, structuredData } from "./head/index.ts";
import { formats } from "./index.ts";
import { llms } from "./llms.ts";
import { markdown } from "./markdown/index.ts";
import { pictures } from "./pictures/index.ts";
import { saved } from "./saved/index.ts";
import { sitemap } from "./sitemap.ts";
import { bareSite, realGraph } from "./testing.ts";

const cache = mkdtempSync(join(tmpdir(), "portolan-formats-"));
afterAll(() => rmSync(cache, { recursive: true }));

const host = "https://portolan.example";
const site = (more: Partial<Site> = {}): Site => ({
  ...bareSite(smallGraph()),
  written: ["/design/"],
  cache,
  host,
  ...more,
});
const text = (files: Iterable<SiteFile>) => new Map([...files].map(({ path, content }) => [path, String(content)]));
const locations = (xml: string | undefined) => [...(xml ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

test("the sitemap has every page and no other, and robots.txt names it", () => {
  const files = text(sitemap(site()));
  const all = [...addresses(smallGraph()), "/design/"].map((address) => host + address);
  expect(locations(files.get("sitemap.xml")).sort()).toEqual(all.sort());
  expect(files.get("robots.txt")).toContain(`Sitemap: ${host}/sitemap.xml`);
});

test("a page in several languages names all of them, itself included", () => {
  const xml = text(sitemap(site())).get("sitemap.xml") ?? "";
  const [home = ""] = /<url><loc>https:\/\/portolan.example\/<\/loc>.*?<\/url>/.exec(xml) ?? [];
  expect([...home.matchAll(/hreflang="(\w+)"/g)].map(([, language]) => language)).toEqual(["en", "fr", "es", "ar"]);
});

test("a sitemap that would be too long is an index of several, which hold the same pages", () => {
  const files = text(sitemap(site(), 10));
  const parts = locations(files.get("sitemap.xml")).map((loc) => files.get(loc?.slice(host.length + 1) ?? ""));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(locations(part).length).toBeLessThanOrEqual(10);
  expect(parts.flatMap(locations)).toEqual(locations(text(sitemap(site())).get("sitemap.xml")));
});

test("where the host is not known there is no sitemap, feeds have relative links and whole names", () => {
  const bare = site({ host: undefined });
  expect([...text(sitemap(bare)).keys()]).toEqual(["robots.txt"]);
  const atom = text(feeds(bare)).get("feed.xml") ?? "";
  expect(atom).toContain('href="/plan/objectives/2/"');
  expect(atom).toContain("<id>tag:portolan.invalid,2026:/plan/objectives/2/</id>");
  expect(text(feeds(bare)).get("feed.json")).not.toContain('"url"');
});

test("two builds of one content give the same files, whatever the day", () => {
  const once = [feeds, sitemap, llms].flatMap((format) => [...format(site())]);
  const again = [feeds, sitemap, llms].flatMap((format) => [
    ...format(site({ graph: { ...smallGraph(), today: "2031-01-01" } })),
  ]);
  expect(again).toEqual(once);
});

test("no words of a page can end the element that its data stands in", () => {
  const page = staticPage("/x/", "A </script><script>alert(1)</script>", "<!-- & ]]>");
  expect(structuredData(page, host)).not.toContain("<");
  expect(JSON.stringify(JSON.parse(structuredData(page, host)))).toContain("A </script>");
});

test("a picture is named only where its whole address is known", () => {
  const home = viewOf(smallGraph(), "/");
  if (home === undefined) throw new Error("no home page");
  const image = { property: "og:image", content: `${host}/social/en/home.png` };
  expect(metadata(home, host)).toContainEqual(image);
  expect(JSON.stringify(metadata(home, undefined))).not.toContain("image");
});

test("each file is told by its place to be made by one form alone, so that one can be asked for without the others", async () => {
  const whole = bareSite(realGraph());
  for (const { format, makes } of formats) {
    if (format === pictures || format === markdown) continue;
    for await (const { path } of format({ ...whole, host }))
      expect(formats.filter((form) => form.makes.test(path)).map((form) => form.makes)).toEqual([makes]);
  }
  for (const [path, form] of [
    ["social/en/home.png", pictures],
    ["fr/plan/vision/index.md", markdown],
    ["saved/cases/solar-hub-malakal.html", saved],
  ] as const)
    expect(formats.filter(({ makes }) => makes.test(path)).map(({ format }) => format)).toEqual([form]);
});

test("where no pages were built there is nothing to save", async () => {
  const files: SiteFile[] = [];
  for await (const file of saved(bareSite(smallGraph()))) files.push(file);
  expect(files).toEqual([]);
});
