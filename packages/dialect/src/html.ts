import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { elsewhere, h, type RenderContext } from "./component.ts";
import { components } from "./components/index.ts";
import { contentOf, definitionsOf } from "./outline.ts";
import { type AnyNode, childrenOf, type ElementNode, isElement, textOf } from "./tree.ts";

/** A top-level block as HTML, in the order of the outline's blocks. */
export interface HtmlBlock {
  kind: "heading" | "paragraph";
  depth?: number | undefined;
  /** For headings the inside of the heading; for the rest the whole element. */
  html: string;
}

/**
 * Renders a body that `check` found sound. The map from Markdown to HTML is closed: a node that it does
 * not know throws, and the caller reports `render-failed` with the file.
 */
export function renderBlocks(tree: Root, context: RenderContext): HtmlBlock[] {
  resolveReferences(tree, definitionsOf(tree));
  return contentOf(tree).map((node) => {
    if (node.type === "heading") return { kind: "heading", depth: node.depth, html: toHtml(inside(node, context)) };
    return { kind: "paragraph", html: toHtml(toHast(node, context)) };
  });
}

/** Makes `[words][name]` the link, and `![words][name]` the picture, that its definition says. */
function resolveReferences(node: AnyNode, definitions: ReadonlyMap<string, string>): void {
  for (const child of childrenOf(node)) {
    if (child.type === "linkReference" || child.type === "imageReference") {
      const url = definitions.get(child.identifier);
      if (url !== undefined) Object.assign(child, { type: child.type === "linkReference" ? "link" : "image", url });
    }
    resolveReferences(child, definitions);
  }
}

function inside(node: AnyNode, context: RenderContext): ElementContent[] {
  return childrenOf(node).flatMap((child) => toHast(child, context));
}

function toHast(node: AnyNode, context: RenderContext): ElementContent[] {
  if (isElement(node)) return [component(node, context)];
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "paragraph":
      return [h("p", {}, inside(node, context))];
    case "emphasis":
      return [h("em", {}, inside(node, context))];
    case "strong":
      return [h("strong", {}, inside(node, context))];
    case "delete":
      return [h("s", {}, inside(node, context))];
    case "inlineCode":
      return [h("code", {}, node.value)];
    case "code":
      return [h("pre", { tabIndex: 0 }, [h("code", {}, node.value)])];
    case "break":
      return [h("br", {}, [])];
    case "thematicBreak":
      return [h("hr", {}, [])];
    case "blockquote":
      return [h("blockquote", {}, inside(node, context))];
    case "heading":
      return [h(`h${node.depth}`, {}, inside(node, context))];
    case "list":
      return [
        h(
          node.ordered ? "ol" : "ul",
          { start: node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined },
          inside(node, context),
        ),
      ];
    case "listItem":
      return [h("li", {}, node.spread ? inside(node, context) : tight(node, context))];
    case "table":
      return [table(node, context)];
    case "image":
      return [h("img", { src: context.image(node.url), alt: node.alt ?? "", loading: "lazy" }, [])];
    case "link": {
      const { href, lang } = context.link(node.url);
      return [h("a", { href, hrefLang: lang }, [...inside(node, context), ...elsewhere(lang, context)])];
    }
    default:
      throw new Error(`The dialect has no HTML for "${node.type}".`);
  }
}

/** A list item whose paragraphs are not set apart shows their words alone. */
function tight(node: AnyNode, context: RenderContext): ElementContent[] {
  return childrenOf(node).flatMap((child) =>
    child.type === "paragraph" ? inside(child, context) : toHast(child, context),
  );
}

function table(node: Extract<AnyNode, { type: "table" }>, context: RenderContext): ElementContent {
  const [head, ...rows] = node.children;
  const cells = (row: (typeof rows)[number] | undefined, header: boolean) =>
    (row?.children ?? []).map((cell, i) => {
      const end = node.align?.[i] === "right" ? ["num"] : undefined;
      if (header) return h("th", { scope: "col", className: end }, inside(cell, context));
      return i === 0
        ? h("th", { scope: "row" }, inside(cell, context))
        : h("td", { className: end }, inside(cell, context));
    });
  return h("div", { className: ["scroll"], tabIndex: 0, role: "region", ariaLabel: textOf(head ?? node) }, [
    h("table", {}, [
      h("thead", {}, [h("tr", {}, cells(head, true))]),
      h(
        "tbody",
        {},
        rows.map((row) => h("tr", {}, cells(row, false))),
      ),
    ]),
  ]);
}

function component(node: ElementNode, context: RenderContext): ElementContent {
  const found = node.name === null ? undefined : components.get(node.name);
  if (found === undefined) throw new Error(`The dialect has no component <${node.name ?? ""}>.`);
  const attributes = found.attributes.parse(Object.fromEntries(node.attributes.map((a) => [a.name, a.value])));
  return found.html(attributes, inside(node, context), context);
}
