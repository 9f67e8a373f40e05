import { library as english } from "./en.ts";

/** The same in Arabic. */
export const library = {
  ...english,
};
