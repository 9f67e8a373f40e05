import { seeing as english } from "./en.ts";

/** The same in Spanish. */
export const seeing = {
  ...english,
};
