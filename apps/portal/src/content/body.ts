import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HtmlBlock, parse, renderBlocks } from "@portolan/dialect";
import { type BodyView, renderContext } from "@portolan/model/views";

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
  const blocks = renderBlocks(parsed.tree, renderContext(body, language));
  if (blocks.every((block) => block.html.replace(/<[^>]*>/g, "").trim() === ""))
    throw new Error(`The body of ${body.file} comes out empty.`);
  return blocks.map((block, i) => {
    const id = body.ids[i] ?? `b${i + 1}`;
    return { ...block, id, formerIds: Object.keys(body.retired).filter((old) => body.retired[old] === id) };
  });
}
