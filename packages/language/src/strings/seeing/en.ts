import type { Phrase } from "../../phrase.ts";

/** Strings of the evidence map, the results and the countries. */
export const seeing = {} satisfies Record<string, Phrase>;
