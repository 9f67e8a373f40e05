import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "@portolan/checks/content";
import { sitePackages } from "@portolan/model/read";
import { afterAll, expect, test } from "vitest";
import { compareFolders } from "../measure/same.ts";
import { generate, translationsOf } from "./document.ts";
import { worldOf } from "./world.ts";
import { editDocument, type Site, writeSite } from "./write.ts";

const root = join(import.meta.dirname, "../../..");
const real = sitePackages(join(root, "apps/portal"), undefined);
const world = worldOf(root, real);
const scratch = mkdtempSync(join(tmpdir(), "portolan-bench-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const write = (name: string, seed = "one"): Site =>
  writeSite(join(scratch, name), { seed, documents: 40, world }, real);
const problemsOf = ({ content }: Site) => checkContent(root, sitePackages("", content), ["/design/"]).problems;

test("a generated site passes the check of content, links, codes and registers included", () => {
  const site = write("sound");
  expect(problemsOf(site)).toEqual([]);
  expect(site.texts).toBe(44);
});

test("the same seed gives the same bytes, another seed other ones", () => {
  expect(compareFolders(write("a").content, write("b").content).different).toEqual([]);
  expect(compareFolders(write("a").content, write("c", "two").content).different.length).toBeGreaterThan(40);
});

test("an edit changes the document and its register, and leaves the site sound", () => {
  const site = write("edited");
  const untouched = write("a");
  const { slug, title } = editDocument(site, 5);
  expect(compareFolders(site.content, untouched.content).different).toEqual([
    `bulk/${slug}/en.mdx`,
    `bulk/${slug}/ids.json`,
  ]);
  expect(readFileSync(join(site.content, "bulk", slug, "en.mdx"), "utf8")).toContain(`title: ${title}`);
  expect(problemsOf(site)).toEqual([]);
});

test("documents are of the length and the make of real ones", () => {
  const site = write("sound");
  const { content } = checkContent(root, sitePackages("", site.content), ["/design/"]);
  const made = content.documents.filter((d) => d.package === "@portolan/content-bulk");
  const words = made.reduce((sum, d) => sum + d.outline.words, 0) / made.length;
  expect(words).toBeGreaterThan(600);
  expect(words).toBeLessThan(850);
  const kinds = new Set(made.flatMap((d) => d.pointers.map((p) => p.to)));
  expect(kinds).toEqual(new Set(["code", "figure", "link", "source", "theme"]));
});

test("every language is among the translations, and each has the blocks of its source", () => {
  expect(new Set(Array.from({ length: 100 }, (_, n) => translationsOf(n)).flat())).toEqual(new Set(["fr", "es", "ar"]));
  const plan = { seed: "one", documents: 40, world };
  const shape = (language: "en" | "ar") => generate(plan, 33, language).blocks.map((b) => b.type);
  expect(shape("ar")).toEqual(shape("en"));
});

test("the peers get every text as Markdown without components", () => {
  const { markdown } = write("sound");
  const files = readdirSync(markdown, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  expect(files).toHaveLength(44);
  for (const file of files)
    expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toMatch(/<(Ref|Figure|Note)/);
});
