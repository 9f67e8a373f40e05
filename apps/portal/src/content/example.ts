import { type Component, check, parse } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";
import { bodyView } from "@portolan/model/views";
import { type Block, renderText } from "./body.ts";

/** A component's own example as HTML, with what it points at taken from the content. */
export function renderExample(graph: Graph, { name, example }: Component): Block[] {
  const file = `example of <${name}>`;
  const { parsed } = parse(example, file);
  if (parsed === undefined) throw new Error(`The ${file} is not valid MDX.`);
  const { outline } = check(parsed.tree, example, file);
  return renderText(
    example,
    bodyView(graph, { file, digest: "", ids: [], retired: {}, language: "en", pointers: outline.pointers }),
    "en",
  );
}
