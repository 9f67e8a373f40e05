import { take as english } from "./en.ts";

/** The same in Arabic. */
export const take = {
  ...english,
};
