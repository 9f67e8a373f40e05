import type { Problem } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";

interface Live {
  current?: { graph: Graph; problems: Problem[] };
}

const shared = globalThis as { [key: symbol]: Live | undefined };
const key = Symbol.for("portolan.live");

/**
 * In development, loader and pages run in one process, and an edit passes from one to the other here: the store
 * is written half a second later. In a build it stays empty.
 */
export const live: Live = (shared[key] ??= {});
