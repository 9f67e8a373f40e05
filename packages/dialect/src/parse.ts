import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import { type Problem, problem } from "./problem.ts";

/** A parsed MDX file: the tree, and its YAML frontmatter with the line it begins on. */
export interface Parsed {
  tree: Root;
  frontmatter: { source: string; line: number } | undefined;
}

const SYNTAX = /^(\d+):(\d+):\s*([\s\S]*?)(?:\s*\(([\w-]+:[\w-]+)\))?$/;

/**
 * Parses MDX of the dialect: CommonMark, GFM without footnotes, JSX as data. The parser stops at the
 * first syntax error; the problem says so, because the rest of the file was not read.
 */
export function parse(source: string, file: string): { parsed?: Parsed; problems: Problem[] } {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  try {
    const tree = mdxToMdast(text, { features: { gfm: { footnotes: false }, frontmatter: true } }) as Root;
    const first = tree.children[0];
    const frontmatter = first?.type === "yaml" ? { source: first.value, line: 2 } : undefined;
    return { parsed: { tree, frontmatter }, problems: [] };
  } catch (error) {
    const [, line, column, what] = SYNTAX.exec(error instanceof Error ? error.message : String(error)) ?? [];
    if (line === undefined) throw error;
    const place = { line: Number(line), column: Number(column) };
    const said = (what ?? "").replace(/\s*\(note: .*\)$/s, "").replace(/\.$/, "");
    return { problems: [problem("mdx-syntax", file, place, `This is not valid MDX: ${said}.`, fixFor(text, place))] };
  }
}

function fixFor(text: string, { line, column }: { line: number; column: number }): string {
  const rest = "Reading stops at the first syntax error, so this file may hold more.";
  const at = text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? "";
  if (at.startsWith("<!--") || at.startsWith("!--"))
    return `Take the HTML comment out: documents carry no comments. ${rest}`;
  if (at.startsWith("{") || at.startsWith("}")) return `Write a brace as \\{ or take it out. ${rest}`;
  return `Write a plain "<" as \\<, and close every component that is opened. ${rest}`;
}
