import { join, resolve } from "node:path";
import type { Graph } from "@portolan/model/graph";
import { pictureAddress } from "@portolan/model/views";

const root = resolve("../..");

/** Every picture that the content points at: its address and where it is. */
export function picturesOf(graph: Graph): { address: string; path: string }[] {
  const documents = [...graph.documents.values()].flatMap((d) => [d.document, ...d.translations.values()]);
  const pictures = documents.flatMap(({ file, pointers }) =>
    pointers
      .filter(({ to }) => to === "image")
      .map(({ value }) => ({ address: pictureAddress(file, value), path: join(root, file, "..", value) })),
  );
  return [...new Map(pictures.map((picture) => [picture.address, picture])).values()];
}
