import type * as coreModule from "./core.ts";
import { begin } from "./files.ts";

type Core = Pick<typeof coreModule, "ask" | "prepare">;
let core: Promise<Core> | undefined;

/**
 * The program that answers, loaded once and not before it is wanted, together with the files that every question
 * needs. After a failure the next call tries again.
 */
export function coreOnce(): Promise<Core> {
  if (core === undefined) {
    begin("start.json");
    begin("catalogue.json");
    core = import("./core.ts");
    core.catch(() => (core = undefined));
  }
  return core;
}
