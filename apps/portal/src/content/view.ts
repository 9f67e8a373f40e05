import type { Graph } from "@portolan/model/graph";
import { type View, viewOf } from "@portolan/model/views";

/** The view at an address. An error in it names the page, since Astro does not say for which path it was asked. */
export function viewAt(graph: Graph, address: string): View | undefined {
  try {
    return viewOf(graph, address);
  } catch (error) {
    throw new Error(`Caught error rendering ${address}: ${String(error)}`, { cause: error });
  }
}
