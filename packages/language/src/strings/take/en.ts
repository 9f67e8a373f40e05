import type { Phrase } from "../../phrase.ts";

/** Strings of what is taken along: comparison, reading list, saved pages, sharing, machine formats. */
export const take = {} satisfies Record<string, Phrase>;
