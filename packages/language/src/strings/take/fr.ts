import { take as english } from "./en.ts";

/** The same in French. */
export const take = {
  ...english,
};
