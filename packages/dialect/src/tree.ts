import type { Nodes, Parents } from "mdast";

/** An MDX element as the parser gives it; attributes with a string value or, where forbidden, an expression. */
export interface ElementNode {
  type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  name: string | null;
  attributes: { type: string; name?: string; value?: string | null | { value: string } }[];
  children: Nodes[];
  position?: Nodes["position"];
}

/** Any node of a parsed document. */
export type AnyNode = Nodes | ElementNode;

/** True for `<Component>` in either place it can stand. */
export function isElement(node: { type: string }): node is ElementNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The children of a node, or none. A plain function: a visitor library cost a fifth of the whole build. */
export function childrenOf(node: AnyNode): AnyNode[] {
  return "children" in node ? ((node as Parents).children as AnyNode[]) : [];
}

/** The readable text of a node and all below it, blanks collapsed: what digests and slugs are made from. */
export function textOf(node: AnyNode): string {
  const parts: string[] = [];
  const walk = (n: AnyNode): void => {
    if (n.type === "text" || n.type === "inlineCode" || n.type === "code") parts.push((n as { value: string }).value);
    else if (n.type === "break") parts.push(" ");
    else if (isElement(n) && n.children.length === 0)
      parts.push(`[${n.attributes.map((a) => (typeof a.value === "string" ? a.value : "")).join(" ")}]`);
    else {
      for (const child of childrenOf(n)) {
        if (isBlock(child)) parts.push(" ");
        walk(child);
      }
    }
  };
  walk(node);
  return parts.join("").replace(/\s+/g, " ").trim();
}

const BLOCKS = new Set(["paragraph", "list", "listItem", "table", "tableRow", "tableCell", "blockquote", "heading"]);

function isBlock(node: AnyNode): boolean {
  return BLOCKS.has(node.type) || node.type === "mdxJsxFlowElement";
}
