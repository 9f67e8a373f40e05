import { type Problem, problem } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";
import { addresses } from "@portolan/model/views";

/**
 * A document's page must not take the address of a page that the portal makes by itself, nor one that is set aside for
 * translations: it would not be shown. `pages` are the addresses besides the views of the graph.
 */
export function pageAddress(graph: Graph, pages: readonly string[]): Problem[] {
  const counts = new Map<string, number>();
  for (const address of [...addresses(graph), ...pages]) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...graph.documents].flatMap(([address, { document }]) => {
    const say = (rule: "duplicate-address" | "no-page", message: string) => [
      problem(rule, document.file, undefined, message, "Rename the folder."),
    ];
    if ((counts.get(address) ?? 0) > 1)
      return say("duplicate-address", `The address ${address} is that of a page which the portal makes by itself.`);
    const language = /^\/(fr|es|ar)\//.exec(address)?.[1];
    if (language === undefined) return [];
    return say(
      "no-page",
      `This document yields no page: addresses that begin with /${language}/ are for translations.`,
    );
  });
}
