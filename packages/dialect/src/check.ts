import type { Root } from "mdast";
import { type Component } from "./component.ts";
import { components } from "./components/index.ts";
import { blocksOf, countWords, definitionsOf, type Outline, type Pointer, placeOf } from "./outline.ts";
import { type Place, type Problem, problem } from "./problem.ts";
import { type AnyNode, childrenOf, type ElementNode, isElement } from "./tree.ts";

const known = [...components.keys()].map((name) => `<${name}>`).join(", ");

/**
 * Holds a parsed body to the dialect and notes everything it points at. Nothing is resolved here:
 * that needs the graph.
 */
export function check(tree: Root, source: string, file: string): { outline: Outline; problems: Problem[] } {
  const problems: Problem[] = [];
  const pointers: Pointer[] = [];
  const say = (...[rule, place, message, fix]: [Problem["rule"], Place, string, string]) =>
    problems.push(problem(rule, file, place, message, fix));
  const definitions = definitionsOf(tree);

  let depth = 1;
  const walk = (node: AnyNode): void => {
    const place = placeOf(node);
    if (isElement(node)) element(node, place);
    else
      switch (node.type as string) {
        case "mdxjsEsm":
          say(
            "forbidden-construct",
            place,
            "A document cannot import or export.",
            "Take the line out; components need no import.",
          );
          break;
        case "mdxFlowExpression":
        case "mdxTextExpression":
          say(
            "forbidden-construct",
            place,
            "A document cannot hold an expression in braces.",
            "Write the text itself; a brace as text is \\{.",
          );
          break;
        case "html":
          say("forbidden-construct", place, "A document cannot hold raw HTML.", `Use Markdown or one of ${known}.`);
          break;
        case "heading":
          depth = heading(node as Extract<AnyNode, { type: "heading" }>, depth, say);
          break;
        case "link":
          link((node as { url: string }).url, place, "link");
          break;
        case "linkReference":
        case "imageReference": {
          const url = definitions.get((node as { identifier: string }).identifier);
          if (url !== undefined) link(url, place, node.type === "linkReference" ? "link" : "image");
          break;
        }
        case "image":
          link((node as { url: string }).url, place, "image");
          if (((node as { alt?: string | null }).alt ?? "").trim() === "")
            say(
              "invalid-attribute",
              place,
              "A picture has no alternative text.",
              "Say between the brackets what the picture shows: ![what it shows](file.svg).",
            );
          break;
      }
    for (const child of childrenOf(node)) walk(child);
  };

  const link = (url: string, place: Place, to: "link" | "image"): void => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(https|mailto):/i.test(url))
      say(
        "forbidden-address",
        place,
        `The address "${url}" uses a scheme that is not allowed.`,
        "Use https:, mailto: or an address inside the portal.",
      );
    else pointers.push({ ...place, to, value: url });
  };

  const element = (node: ElementNode, place: Place): void => {
    const component = node.name === null ? undefined : components.get(node.name);
    if (component === undefined) {
      const html = node.name === null || /^[a-z]/.test(node.name);
      if (html)
        say(
          "forbidden-construct",
          place,
          `A document cannot hold raw HTML: <${node.name ?? ""}>.`,
          `Use Markdown or one of ${known}.`,
        );
      else say("unknown-component", place, `There is no component <${node.name}>.`, `Use one of ${known}.`);
      return;
    }
    checkPlacement(component, node, place, say);
    const values = literals(component, node, source, say);
    if (values === undefined) return;
    const parsed = component.attributes.safeParse(values);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const name = String(issue.path[0] ?? (issue.code === "unrecognized_keys" ? issue.keys[0] : ""));
        const at = attributePlace(node, name, source);
        if (issue.code === "unrecognized_keys")
          say(
            "unknown-attribute",
            at,
            `<${component.name}> has no attribute "${name}".`,
            `It takes ${listOf(component)}.`,
          );
        else
          say(
            "invalid-attribute",
            at,
            name in values
              ? `The "${name}" of <${component.name}> is not valid.`
              : `<${component.name}> has no "${name}", which it needs.`,
            issue.code === "invalid_value"
              ? `Give it one of ${issue.values.join(", ")}.`
              : `It takes ${listOf(component)}.`,
          );
      }
      return;
    }
    for (const { to, value, attribute } of component.points(parsed.data))
      pointers.push({ ...attributePlace(node, attribute, source), to, value });
  };

  walk(tree);
  const blocks = blocksOf(tree);
  return { outline: { blocks, pointers, words: countWords(blocks.map((b) => b.text).join(" ")) }, problems };
}

type Say = (rule: Problem["rule"], place: Place, message: string, fix: string) => void;

function heading(node: Extract<AnyNode, { type: "heading" }>, before: number, say: Say): number {
  const { depth } = node;
  if (depth === 1)
    say(
      "heading-depth",
      placeOf(node),
      "A document cannot hold a first-level heading.",
      'The title is the only one; begin headings with "##".',
    );
  else if (depth > before + 1)
    say(
      "heading-depth",
      placeOf(node),
      `A heading of level ${depth} follows one of level ${before}.`,
      `Use level ${before + 1}.`,
    );
  return Math.max(depth, 1);
}

function checkPlacement(component: Component, node: ElementNode, place: Place, say: Say): void {
  const block = node.type === "mdxJsxFlowElement";
  if (component.place === "block" && !block)
    say(
      "misplaced-component",
      place,
      `<${component.name}> stands inside a sentence.`,
      "Put it on lines of its own, with a blank line before and after.",
    );
  if (component.children === "none" && node.children.length > 0)
    say(
      "misplaced-component",
      place,
      `<${component.name}> holds text, which it does not show.`,
      `Write it as <${component.name} … />.`,
    );
  if (component.children === "required" && node.children.length === 0)
    say("misplaced-component", place, `<${component.name}> is empty.`, "Write between its tags what it is to show.");
}

/** The attributes as literals, or undefined (with a problem) where one is an expression. */
function literals(
  component: Component,
  node: ElementNode,
  source: string,
  say: Say,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  let literal = true;
  for (const attribute of node.attributes) {
    const { name, value } = attribute;
    if (name !== undefined && (value === null || typeof value === "string")) values[name] = value ?? true;
    else {
      literal = false;
      say(
        "forbidden-construct",
        attributePlace(node, name ?? "{", source),
        `<${component.name}> has an attribute that is an expression.`,
        `Write the value in quotes: ${listOf(component)}.`,
      );
    }
  }
  return literal ? values : undefined;
}

function listOf(component: Component): string {
  const shape = (component.attributes as unknown as { shape: Record<string, unknown> }).shape;
  return Object.keys(shape)
    .map((name) => `${name}="…"`)
    .join(" ");
}

/** Where an attribute's name stands: the parser gives no places of attributes, so the opening tag is searched. */
function attributePlace(node: ElementNode, name: string, source: string): Place {
  const start = node.position?.start;
  if (start?.offset === undefined) return placeOf(node);
  const end = node.position?.end.offset ?? source.length;
  const at = source.slice(start.offset, end).search(new RegExp(`[\\s{]${name.replace(/[^\w-]/g, "\\$&")}`));
  if (at < 0 || name === "") return placeOf(node);
  const before = source.slice(start.offset, start.offset + at + 1).split("\n");
  const column = before.length === 1 ? start.column + at + 1 : (before.at(-1)?.length ?? 0) + 1;
  return { line: start.line + before.length - 1, column };
}
