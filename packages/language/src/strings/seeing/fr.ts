import { seeing as english } from "./en.ts";

/** The same in French. */
export const seeing = {
  ...english,
};
