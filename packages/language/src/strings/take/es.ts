import { take as english } from "./en.ts";

/** The same in Spanish. */
export const take = {
  ...english,
};
