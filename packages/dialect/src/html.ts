import type { Root } from "mdast";
import { elsewhere, type RenderContext } from "./component.ts";
import { components } from "./components/index.ts";
import { type Html, h, join, text } from "./markup.ts";
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
    if (node.type === "heading") return { kind: "heading", depth: node.depth, html: inside(node, context) };
    return { kind: "paragraph", html: toHtml(node, context) };
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

function inside(node: AnyNode, context: RenderContext): Html {
  return join(childrenOf(node).map((child) => toHtml(child, context)));
}

function toHtml(node: AnyNode, context: RenderContext): Html {
  if (isElement(node)) return component(node, context);
  switch (node.type) {
    case "text":
      return text(node.value);
    case "paragraph":
      return h("p", {}, inside(node, context));
    case "emphasis":
      return h("em", {}, inside(node, context));
    case "strong":
      return h("strong", {}, inside(node, context));
    case "delete":
      return h("s", {}, inside(node, context));
    case "inlineCode":
      return h("code", {}, text(node.value));
    case "code":
      return h("pre", { tabindex: 0 }, h("code", {}, text(node.value)));
    case "break":
      return h("br", {});
    case "thematicBreak":
      return h("hr", {});
    case "blockquote":
      return h("blockquote", {}, inside(node, context));
    case "heading":
      return h(`h${node.depth}`, {}, inside(node, context));
    case "list": {
      const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
      return h(node.ordered ? "ol" : "ul", { start }, inside(node, context));
    }
    case "listItem":
      return h("li", {}, node.spread ? inside(node, context) : tight(node, context));
    case "table":
      return table(node, context);
    case "image":
      return h("img", { src: context.image(node.url), alt: node.alt ?? "", loading: "lazy" });
    case "link": {
      const { href, lang } = context.link(node.url);
      return h("a", { href, hreflang: lang }, inside(node, context), elsewhere(lang, context));
    }
    default:
      throw new Error(`The dialect has no HTML for "${node.type}".`);
  }
}

/** A list item whose paragraphs are not set apart shows their words alone. */
function tight(node: AnyNode, context: RenderContext): Html {
  return join(
    childrenOf(node).map((child) => (child.type === "paragraph" ? inside(child, context) : toHtml(child, context))),
  );
}

function table(node: Extract<AnyNode, { type: "table" }>, context: RenderContext): Html {
  const [head, ...rows] = node.children;
  const line = (row: (typeof rows)[number] | undefined, header: boolean) => {
    const cells = (row?.children ?? []).map((cell, i) => {
      const end = node.align?.[i] === "right" ? "num" : undefined;
      if (header) return h("th", { scope: "col", class: end }, inside(cell, context));
      return i === 0
        ? h("th", { scope: "row" }, inside(cell, context))
        : h("td", { class: end }, inside(cell, context));
    });
    return h("tr", {}, ...cells);
  };
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": textOf(head ?? node) },
    h("table", {}, h("thead", {}, line(head, true)), h("tbody", {}, ...rows.map((row) => line(row, false)))),
  );
}

function component(node: ElementNode, context: RenderContext): Html {
  const found = node.name === null ? undefined : components.get(node.name);
  if (found === undefined) throw new Error(`The dialect has no component <${node.name ?? ""}>.`);
  const attributes = found.attributes.parse(Object.fromEntries(node.attributes.map((a) => [a.name, a.value])));
  return found.html(attributes, inside(node, context), context);
}
