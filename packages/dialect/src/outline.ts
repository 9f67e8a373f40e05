import type { Root } from "mdast";
import type { Place } from "./problem.ts";
import { type AnyNode, textOf } from "./tree.ts";

/** A link, image, code, figure or source that a document points at, with its place. */
export interface Pointer extends Place {
  to: "code" | "figure" | "source" | "link" | "image";
  value: string;
}

/** A top-level block of a document: the unit of permanent ids and of citation. */
export interface Block {
  kind: "heading" | "paragraph";
  depth?: number | undefined;
  text: string;
  line: number;
}

/** What the rest of the system needs to know about a body without parsing it again. */
export interface Outline {
  blocks: Block[];
  pointers: Pointer[];
  words: number;
}

/** The node's place in its file. */
export function placeOf(node: AnyNode): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The blocks of a body in order: headings, and everything else that can be cited. */
export function blocksOf(tree: Root): Block[] {
  return contentOf(tree).map((node) => ({
    kind: node.type === "heading" ? "heading" : "paragraph",
    depth: node.type === "heading" ? node.depth : undefined,
    text: textOf(node),
    line: placeOf(node).line,
  }));
}

/** Top-level nodes that are shown: all but frontmatter, rules and link definitions. */
export function contentOf(tree: Root): Root["children"] {
  return tree.children.filter((n) => n.type !== "yaml" && n.type !== "definition" && n.type !== "thematicBreak");
}

/** Number of words, for reading time and for the length rule. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Addresses that the document defines by name, for links that are written by reference. */
export function definitionsOf(tree: Root): Map<string, string> {
  return new Map(tree.children.flatMap((n) => (n.type === "definition" ? [[n.identifier, n.url] as const] : [])));
}
