import type { Root } from "mdast";
import { markdownLink, type RenderContext } from "./component.ts";
import { components } from "./components/index.ts";
import { type AnyNode, childrenOf, type ElementNode, isElement } from "./tree.ts";

/** A stretch of the source and the Markdown that stands in its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The body as Markdown without components: the writer's own text, in which components, links and pictures are put in
 * terms of the world outside. Nothing else is touched, so nothing is lost on the way. `deeper` is added to the level of
 * headings where the text stands below one.
 */
export function toMarkdown(source: string, tree: Root, context: RenderContext, deeper = 0): string {
  const text = source.replace(/^\uFEFF/, "");
  const nodes = tree.children.filter((node) => node.type !== "yaml");
  const start = nodes[0]?.position?.start.offset ?? 0;
  return new Writer(text, context, deeper).between(nodes, start, text.length).trim();
}

class Writer {
  readonly #source: string;
  readonly #context: RenderContext;
  readonly #deeper: number;

  constructor(source: string, context: RenderContext, deeper: number) {
    this.#source = source;
    this.#context = context;
    this.#deeper = deeper;
  }

  /** The source from `start` to `end` with the edits of the nodes that stand there. */
  between(nodes: readonly AnyNode[], start: number, end: number): string {
    let text = "";
    let at = start;
    for (const edit of nodes.flatMap((node) => this.#edits(node))) {
      text += this.#source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.#source.slice(at, end);
  }

  #edits(node: AnyNode): Edit[] {
    const text = this.#replaced(node);
    if (text === undefined) return childrenOf(node).flatMap((child) => this.#edits(child));
    return [{ ...placeOf(node), text }];
  }

  /** What stands for a node, or undefined where it stays as it is. */
  #replaced(node: AnyNode): string | undefined {
    if (isElement(node)) return this.#component(node);
    if (node.type === "heading") return `${"#".repeat(Math.min(node.depth + this.#deeper, 6))} ${this.#inside(node)}`;
    if (node.type === "image") return `![${node.alt ?? ""}](${this.#context.image(node.url)})`;
    if (node.type === "definition") return `[${node.label ?? node.identifier}]: ${this.#context.link(node.url).href}`;
    // A bare address is a link too, and needs no words.
    if (node.type !== "link" || this.#source[placeOf(node).start] !== "[") return undefined;
    const { href, lang } = this.#context.link(node.url);
    return markdownLink(this.#inside(node), href, lang, this.#context);
  }

  #component(node: ElementNode): string {
    const found = node.name === null ? undefined : components.get(node.name);
    if (found === undefined) throw new Error(`The dialect has no component <${node.name ?? ""}>.`);
    const attributes = found.attributes.parse(Object.fromEntries(node.attributes.map((a) => [a.name, a.value])));
    return found.markdown(attributes, this.#inside(node), this.#context);
  }

  #inside(node: AnyNode): string {
    const children = childrenOf(node);
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined) return "";
    return this.between(children, placeOf(first).start, placeOf(last).end);
  }
}

function placeOf(node: AnyNode): { start: number; end: number } {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error(`A "${node.type}" has no place.`);
  return { start: start.offset, end: end.offset };
}
