import type { Problem } from "@portolan/dialect";
import type { Graph } from "@portolan/model/graph";
import { live } from "./live.ts";

/** The graph of the content as it is now. */
export function currentGraph(): Promise<Graph> {
  return Promise.resolve(current().graph);
}

/** Problems of the content: none in a build, which has stopped by now; in development every page shows them. */
export function currentProblems(): Promise<Problem[]> {
  return Promise.resolve(current().problems);
}

function current(): NonNullable<typeof live.current> {
  if (live.current === undefined)
    throw new Error("The content has not been read: its loader runs before the first page is made.");
  return live.current;
}
