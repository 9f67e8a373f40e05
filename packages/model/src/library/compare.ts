import { inLanguage } from "../graph/address.ts";

/** How many cases stand side by side. */
export const MOST_COMPARED = 4;

/** The name of a case in an address: its folder's. */
export const caseName = (address: string): string => address.split("/").at(-2) ?? "";

/** The address of a comparison of cases, by their addresses. */
export function compareAddress(cases: readonly string[], language = "en"): string {
  return `${inLanguage("/compare/", language)}?cases=${cases.map(caseName).join(",")}`;
}
