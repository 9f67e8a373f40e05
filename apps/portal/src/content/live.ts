import type { Problem } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";
import type { View } from "@portolan/model/views";

/** The content as it was read last: the graph of it, and everything that is wrong with it. */
interface Live {
  current?: {
    graph: Graph;
    problems: Problem[];
    /** The views that were made of the graph, by address: pages and what is made beside them share these. */
    views: Map<string, View>;
  };
}

const shared = globalThis as { [key: symbol]: Live | undefined };
const key = Symbol.for("portolan.live");

/**
 * Loader and pages run in one process but as two sets of modules; the graph passes from one to the other here. By way
 * of the store it would be written, bundled, compiled and joined again: a fifth of a large build, and in development
 * half a second.
 */
export const live: Live = (shared[key] ??= {});
