import type { Phrase } from "../../phrase.ts";

/** Strings of the library: its filters, lists and the text filter. */
export const library = {} satisfies Record<string, Phrase>;
