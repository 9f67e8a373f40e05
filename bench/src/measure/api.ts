import { join } from "node:path";
import { api } from "@portolan/formats/api";
import { buildGraph } from "@portolan/model/graph";
import { readContent, sitePackages } from "@portolan/model/read";
import { viewOf } from "@portolan/model/views";

/**
 * A program that makes the JSON API of the content packages below its argument, or of this repository's without one;
 * prints how many files and bytes that are and the CPU seconds that it took, writing left out.
 */
const root = join(import.meta.dirname, "../../..");
const { graph } = buildGraph(readContent(root, sitePackages(join(root, "apps/portal"), process.argv[2])));
const before = process.cpuUsage();
let files = 0;
let bytes = 0;
for await (const { content } of api({
  graph,
  view: viewOf,
  pages: "",
  root,
  written: [],
  cache: "",
  host: undefined,
  version: "0",
})) {
  files += 1;
  bytes += Buffer.byteLength(content);
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ files, bytes, seconds: (user + system) / 1e6 }));
