import { join } from "node:path";
import { checkContent } from "@portolan/checks/content";
import { buildGraph } from "@portolan/model/graph";
import { sitePackages } from "@portolan/model/read";
import { addresses, viewOf } from "@portolan/model/views";
import { timed } from "./timed.ts";

/**
 * A program that reads and checks the content packages below its argument, or with a second argument `views` makes every
 * view too; prints the CPU milliseconds of each step. It is a process of its own so that its memory can be measured.
 */
const root = join(import.meta.dirname, "../../..");
const [folder = "", views] = process.argv.slice(2);

const [{ content, problems }, read] = timed(() => checkContent(root, sitePackages("", folder), ["/design/"]));
if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
const steps: Record<string, number> = { documents: content.documents.length, read };
if (views !== undefined) {
  const [{ graph }, ms] = timed(() => buildGraph(content));
  const [pages, all] = timed(
    () => addresses(graph).map((address) => JSON.stringify(viewOf(graph, address)).length).length,
  );
  Object.assign(steps, { graph: ms, views: all, pages });
}
console.log(JSON.stringify(steps));
