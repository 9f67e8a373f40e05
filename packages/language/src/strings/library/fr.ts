import { library as english } from "./en.ts";

/** The same in French. */
export const library = {
  ...english,
};
