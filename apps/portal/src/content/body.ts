import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HtmlBlock, parse, type RenderContext, renderBlocks } from "@portolan/dialect";
import { say } from "@portolan/language";
import type { BodyView } from "@portolan/model/views";
import { pictureOf } from "./picture.ts";

const root = resolve("../..");

/** A block of a body with its permanent id and those that it took over. */
export type Block = HtmlBlock & { id: string; formerIds: string[] };

/** Parses and renders a body. What cannot be rendered throws with the file's name, and the build stops. */
export function renderBody(body: BodyView, language: string): Block[] {
  return renderText(readFileSync(join(root, body.file), "utf8"), body, language);
}

/** The same for a text that is not in a file, such as a component's example in the gallery. */
export function renderText(source: string, body: BodyView, language: string): Block[] {
  const { parsed, problems } = parse(source, body.file);
  // While somebody writes, the page stays up and lists the problem; a build has stopped by now.
  if (parsed === undefined && import.meta.env.DEV) return [];
  if (parsed === undefined) throw new Error(`${body.file}:${problems[0]?.line}: ${problems[0]?.message}`);
  const blocks = renderBlocks(parsed.tree, contextOf(body, language));
  if (blocks.every((block) => block.html.replace(/<[^>]*>/g, "").trim() === ""))
    throw new Error(`The body of ${body.file} comes out empty.`);
  return blocks.map((block, i) => {
    const id = body.ids[i] ?? `b${i + 1}`;
    return { ...block, id, formerIds: Object.keys(body.retired).filter((old) => body.retired[old] === id) };
  });
}

function contextOf(body: BodyView, language: string): RenderContext {
  const found = <T>(map: Record<string, T>, key: string): T => {
    const value = map[key];
    if (value === undefined) throw new Error(`${body.file} points at "${key}", which its view does not have.`);
    return value;
  };
  return {
    reference: (code) => {
      const { address, title, hue = "world", code: shown = code, lang } = found(body.references, code);
      return { address, title, hue, code: shown, lang };
    },
    figure: (id) => found(body.figures, id),
    source: (id) => found(body.sources, id),
    link: (url) => (url.startsWith("/") ? found(body.links, url) : { href: url }),
    image: (url) => pictureOf(body.file, url),
    say: (key) => say(language, key),
  };
}
