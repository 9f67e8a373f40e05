import { seeing as english } from "./en.ts";

/** The same in Arabic. */
export const seeing = {
  ...english,
};
