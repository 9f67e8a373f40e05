import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const dist = join(import.meta.dirname, "../../../apps/portal/dist");

/** Paths of the built site's files that end so, sorted. */
export function filesThatEnd(ending: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** A file of the built site. */
export const read = (path: string): string => readFileSync(join(dist, path), "utf8");
export const bytes = (path: string): Buffer => readFileSync(join(dist, path));

/** The pages that are read: without those that only lead on, the one for missing pages and the developers' own. */
export function readPages(): string[] {
  return filesThatEnd("index.html").filter(
    (path) => path !== "design/index.html" && !read(path).includes('http-equiv="refresh"'),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#38;": "&",
  "&#34;": '"',
  "&#x3C;": "<",
  "&nbsp;": " ",
};
const plain = (text: string) =>
  text
    .replace(/<span class="in">.*?<\/span>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Headings of a page, level and words, without those of its controls: citing, reporting a fault. */
export function headingsOfPage(html: string): string[] {
  const [main = ""] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  const text = main.replace(
    /<(cite-page|section class="take"|details class="wrong)[\s\S]*?<\/(cite-page|section|details)>/g,
    "",
  );
  return [...text.matchAll(/<h([1-4])[^>]*>([\s\S]*?)<\/h\1>/g)].map(
    ([, level, words = ""]) => `${level} ${plain(words)}`,
  );
}

/** Headings of a Markdown text, level and words. */
export function headingsOfTwin(markdown: string): string[] {
  return [...markdown.matchAll(/^(#{1,4}) (.*)$/gm)].map(
    ([, signs = "", words = ""]) =>
      `${signs.length} ${plain(words.replace(/\]\([^)]*\)(?: \([^)]*\))?/g, "").replace(/\\/g, ""))}`,
  );
}
