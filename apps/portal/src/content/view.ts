import type { Graph } from "@portolan/model/graph";
import { type View, viewOf } from "@portolan/model/views";
import { live } from "./live.ts";

/**
 * The view at an address, made once for each reading of the content: nobody may change it. An error in it names the
 * page, since Astro does not say for which path it was asked.
 */
export function viewAt(graph: Graph, address: string): View | undefined {
  const made = live.current?.graph === graph ? live.current.views : undefined;
  const known = made?.get(address);
  if (known) return known;
  try {
    const view = viewOf(graph, address);
    if (view) made?.set(address, view);
    return view;
  } catch (error) {
    throw new Error(`Caught error rendering ${address}: ${String(error)}`, { cause: error });
  }
}
