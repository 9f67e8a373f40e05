import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPages } from "./pages.ts";

// The format of Pagefind's fragments is its own affair and documented nowhere. Here the version that is pinned in
// pnpm-workspace.yaml writes some, so that an upgrade that changes them fails here and not in somebody's search.

const site = mkdtempSync(join(tmpdir(), "pagefind-"));
const fragments = join(site, "pagefind/fragment");

/** A page as the portal writes it: fields beside the text, headings, paragraphs and list items with ids. */
function write(address: string, language: string, fields: Record<string, string>, body: string): void {
  const metas = Object.keys(fields).map((name) => `${name}[data-${name}]`);
  const values = Object.entries(fields).map(([name, value]) => `data-${name}="${value}"`);
  mkdirSync(join(site, address), { recursive: true });
  writeFileSync(
    join(site, address, "index.html"),
    `<!doctype html><html lang="${language}"><head><title>Site</title></head><body><nav>Menu</nav>
<main data-pagefind-body><span hidden data-pagefind-meta="${metas.join(",")}" ${values.join(" ")}></span>${body}</main></body></html>`,
  );
}

/** A change of a fragment's text. */
function as(change: (text: string) => string): (whole: Buffer) => Buffer {
  return (whole) => gzipSync(change(gunzipSync(whole).toString("utf8")));
}

beforeAll(() => {
  write(
    "cases/gas",
    "en",
    { title: "Cooking gas", kind: "case", aliases: "LPG | bottled gas" },
    `<h2 id="problem">The problem</h2><div id="p1"><p>Trees &amp; bushes were cut.</p></div>
     <ul><li id="1a11a" data-pagefind-title="Kitchens with gas"><b>1a11a</b> Kitchens</li></ul>
     <h2 id="done">What was done</h2><p>Gas came.</p>`,
  );
  write("ar/cases/gas", "ar", { title: "غاز الطهي", kind: "case" }, "<p>وصل الغاز.</p>");
  const program = join(import.meta.dirname, "../../node_modules/.bin/pagefind");
  execFileSync(program, ["--site", site, "--quiet"], { stdio: "pipe" });
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

test("a page is read with its address, its text, its fields and its places", () => {
  const page = readPages(site).find(({ language }) => language === "en");
  expect(page).toMatchObject({
    url: "/cases/gas/",
    content: "The problem. Trees & bushes were cut. 1a11a Kitchens. What was done. Gas came.",
    meta: { title: "Cooking gas", kind: "case", aliases: "LPG | bottled gas" },
  });
  expect(page?.anchors).toEqual([
    { element: "h2", id: "problem", text: "The problem", location: 0 },
    { element: "div", id: "p1", text: "", location: 2 },
    { element: "li", id: "1a11a", text: "1a11a Kitchens", title: "Kitchens with gas", location: 7 },
    { element: "h2", id: "done", text: "What was done", location: 9 },
  ]);
});

test("the place of a part is the number of the word at which it begins", () => {
  const page = readPages(site).find(({ language }) => language === "en");
  const words = page?.content.split(/\s+/) ?? [];
  expect(page?.anchors.map(({ location }) => words[location])).toEqual(["The", "Trees", "1a11a", "What"]);
});

test("a translation is read in its own language, under its own address", () => {
  const page = readPages(site).find(({ language }) => language === "ar");
  expect(page).toMatchObject({ url: "/ar/cases/gas/", content: "وصل الغاز.", meta: { title: "غاز الطهي" } });
});

test.each([
  ["a cut file", (whole: Buffer) => whole.subarray(0, whole.length - 12), "cannot be unpacked: "],
  ["a file that is not packed", gunzipSync, "cannot be unpacked: "],
  ["another mark", as((text) => text.replace("_dcd", "_abc")), "no fragment of Pagefind 1.6: it does not begin with"],
  ["no JSON", as((text) => text.slice(0, -5)), "no fragment of Pagefind 1.6: what it holds is no JSON"],
  ["other names", as((text) => text.replace('"anchors"', '"places"')), "no fragment of Pagefind 1.6: it lacks anchors"],
  [
    "other places",
    as((text) => text.replaceAll('"location"', '"at"')),
    "no fragment of Pagefind 1.6: it lacks location",
  ],
])("%s is said with the file and what is wrong", (_, damaged, said) => {
  const file = join(fragments, readdirSync(fragments).find((name) => name.startsWith("en_")) ?? "");
  const whole = readFileSync(file);
  writeFileSync(file, damaged(whole));
  expect(() => readPages(site)).toThrow(file);
  expect(() => readPages(site)).toThrow(said);
  writeFileSync(file, whole);
});
