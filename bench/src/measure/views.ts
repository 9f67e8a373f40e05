import { buildGraph } from "@portolan/model/graph";
import { readContent, sitePackages } from "@portolan/model/read";
import { addresses, viewOf } from "@portolan/model/views";
import { timed } from "./timed.ts";

/**
 * A program that builds the graph of the content packages below its argument, for the first time in its process, and
 * makes the view of every address; prints the CPU milliseconds of both. Its memory is that of reading too.
 */
const content = readContent("", sitePackages("", process.argv[2]));
const [{ graph, problems }, graphTime] = timed(() => buildGraph(content));
const fault = [...content.problems, ...problems].find(({ severity }) => severity === "error");
if (fault) throw new Error(JSON.stringify(fault));
const [pages, viewsTime] = timed(() => {
  const all = addresses(graph);
  for (const address of all) {
    const view = viewOf(graph, address);
    if (view === undefined) throw new Error(`There is no view at ${address}.`);
    JSON.stringify(view);
  }
  return all.length;
});
console.log(JSON.stringify({ pages, graph: graphTime, views: viewsTime }));
