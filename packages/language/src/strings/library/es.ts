import { library as english } from "./en.ts";

/** The same in Spanish. */
export const library = {
  ...english,
};
