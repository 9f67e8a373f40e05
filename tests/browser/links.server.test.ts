import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../../apps/portal/dist");
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.slice(0, -"index.html".length)}`);

const LIST = /\/(a-z|by-objective|page-\d+)\//;
const inSection = (page: string) => /^\/(cases|lessons|resources|stories|glossary)\//.test(page);
const isDocument = (page: string) => inSection(page) && page.split("/").length === 4 && !LIST.test(page);

/** Where the main part of a page leads, inside the site. */
function linksOf(page: string): Set<string> {
  const main = /<main[\s\S]*<\/main>/.exec(readFileSync(join(dist, page, "index.html"), "utf8"))?.[0] ?? "";
  return new Set([...main.matchAll(/href="(\/[^"#]*)/g)].map(([, address = ""]) => address));
}

test("every case, lesson, resource, story and term is linked from the plan, from an index and from another document", () => {
  const documents = pages.filter(isDocument);
  const from = new Map(documents.map((page) => [page, new Set<string>()]));
  for (const page of pages) {
    const kind = /^\/(plan|framework)\//.test(page)
      ? "plan"
      : isDocument(page)
        ? "document"
        : inSection(page) && "index";
    if (kind) for (const address of linksOf(page)) if (address !== page) from.get(address)?.add(kind);
  }
  const alone = [...from].flatMap(([page, kinds]) =>
    ["plan", "index", "document"].flatMap((kind) => (kinds.has(kind) ? [] : `${page} from no ${kind}`)),
  );
  expect(documents.length).toBeGreaterThan(160);
  expect(alone).toEqual([]);
});
