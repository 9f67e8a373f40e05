import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import type { RenderContext } from "./component.ts";
import { components } from "./components/index.ts";
import { renderBlocks } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { blocksOf } from "./outline.ts";
import { parse } from "./parse.ts";

const context: RenderContext = {
  reference: (code) => ({ address: `/${code}/`, title: `Title of ${code}`, code, hue: "o1" }),
  figure: (id) => ({ text: "83.4 million people", address: `/figures/#${id}`, title: id }),
  source: (id) => ({ title: id, url: "https://example.org/" }),
  link: (href) => ({ href }),
  image: (url) => url,
  say: (key) => key,
};

function html(source: string): string {
  const { parsed } = parse(source, "a.mdx");
  if (!parsed) throw new Error("not valid");
  return renderBlocks(parsed.tree, context)
    .map((b) => b.html)
    .join("\n");
}

function markdown(source: string, deeper?: number): string {
  const { parsed } = parse(source, "a.mdx");
  if (!parsed) throw new Error("not valid");
  return toMarkdown(source, parsed.tree, context, deeper);
}

function rulesOf(source: string): string[] {
  const { parsed, problems } = parse(source, "a.mdx");
  return [...problems, ...(parsed ? check(parsed.tree, source, "a.mdx").problems : [])].map(
    (p) => `${p.line}:${p.column} ${p.rule}`,
  );
}

test.each([...components.values()].map((c) => [c.name, c] as const))(
  "the example of <%s> is sound and can be drawn",
  (_, component) => {
    expect(rulesOf(component.example)).toEqual([]);
    expect(html(component.example)).toContain("<");
  },
);

test("a reference carries its words and its code", () => {
  expect(html('See <Ref to="1a1">basic needs</Ref>.')).toBe(
    '<p>See <a href="/1a1/" class="ref o1">basic needs\u00A0<span class="code" dir="ltr">1a1</span></a>.</p>',
  );
});

test.each([...components.values()].map((c) => [c.name, c] as const))(
  "the example of <%s> is Markdown without components, and says the same",
  (_, component) => {
    const written = markdown(component.example);
    expect(written).not.toMatch(/<\/?[A-Z]/);
    const words = (text: string) =>
      text
        .replace(/<[^>]+>/g, " ")
        .match(/[\p{L}\p{N}]+/gu)
        ?.filter((w) => !/^(framework|example|org|https)$/.test(w));
    const plain = written.replace(/\]\([^)]*\)/g, "").replace(/\\/g, "");
    expect(words(plain)).toEqual(words(html(component.example)));
  },
);

test("what is no component stays as it was written, frontmatter left out", () => {
  const body = "## A\n\n* one *word*\n* \\{two}\n\n| a | b |\n| - | -: |\n| 1 | 2 |";
  expect(markdown(`\uFEFF---\ntitle: x\n---\n\n${body}\n`)).toBe(body);
  expect(markdown(body, 1)).toContain("### A\n");
});

test("components inside links, notes and words of every script are found where they stand", () => {
  expect(markdown('مرحبا [see <Ref to="1a" /> now](/plan/) 👍 <Ref to="E4">words</Ref>.')).toBe(
    "مرحبا [see [Title of 1a 1a](/1a/) now](/plan/) 👍 [words E4](/E4/).",
  );
  expect(markdown('<Note kind="gap">\n\nOne <Figure of="x" />.\n\nTwo.\n\n</Note>')).toBe(
    "> **noteGap**\n>\n> One [83.4 million people](/figures/#x).\n>\n> Two.",
  );
});

test("a link by reference means the same as a link in place", () => {
  expect(html("A [word][there].\n\n[there]: /plan/")).toBe('<p>A <a href="/plan/">word</a>.</p>');
});

test("text that looks like markup stays text", () => {
  expect(html("A \\<b> and `<i>`.")).toBe("<p>A &#x3C;b> and <code>&#x3C;i></code>.</p>");
});

test("nothing breaks out of an attribute", () => {
  expect(html("![a \"b\" & 'c' \\`d\\`](a.svg)")).toBe(
    '<p><img src="a.svg" alt="a &#x22;b&#x22; &#x26; &#x27;c&#x27; &#x60;d&#x60;" loading="lazy"></p>',
  );
});

test.each([
  ["Text.\n\nimport x from 'y'\n", "3:1 forbidden-construct"],
  ["Text {1 + 1} here.", "1:6 forbidden-construct"],
  ["A <b>word</b>.", "1:3 forbidden-construct"],
  ["[a](javascript:alert(1))", "1:1 forbidden-address"],
  ['<Reff to="1a" />', "1:1 unknown-component"],
  ['A <Ref  too="1a">b</Ref>.', "1:9 unknown-attribute"],
  ["A <Ref to={x}>b</Ref>.", "1:8 forbidden-construct"],
  ["# A title", "1:1 heading-depth"],
  ["## A\n\n#### B", "3:1 heading-depth"],
  ['A <Note kind="gap">b</Note> c.', "1:3 misplaced-component"],
  ["![](a.svg)", "1:1 invalid-attribute"],
])("%j is refused where it stands", (source, expected) => {
  expect(rulesOf(source)).toContain(expected);
});

test("a byte order mark moves no place", () => {
  expect(rulesOf("\uFEFFText {1} here.")).toEqual(["1:6 forbidden-construct"]);
});

test("several syntax errors: the first is named, and why the others are not", () => {
  const { problems } = parse("A <b\n\nC } d { e\n", "a.mdx");
  expect(problems).toHaveLength(1);
  expect(problems[0]?.fix).toContain("Reading stops at the first syntax error, so this file may hold more.");
});

test("the parser agrees with remark on every document of the content", () => {
  const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
  const root = join(import.meta.dirname, "../../../content");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (f) => f.endsWith(".mdx") && !f.includes("node_modules"),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const source = readFileSync(join(root, file), "utf8");
    const ours = parse(source, file).parsed?.tree as Root;
    expect(blocksOf(remark.parse(source)), file).toEqual(blocksOf(ours));
  }
});
