import { splitLanguage } from "@portolan/model/graph";

/** Where the API stands. What changes in a way that breaks its readers goes to another one beside it. */
export const ROOT = "/api/v1";

/** Where the items of a list stand, where that is not where their pages are. */
export interface Move {
  from: string;
  to: string;
}

/** The address in the API of what a page shows: the page's own, with `.json` for its last slash. */
export function hrefOf(address: string, { from, to }: Move = { from: "/", to: "/" }): string {
  const { language, path } = splitLanguage(address);
  const moved = path.replace(from, to).replace(/\/$/, "");
  return `${ROOT}${language === "en" ? "" : `/${language}`}${moved}.json`;
}

/** The place of a page of a list, counted from 0, where `base` is the list's address without an ending. */
export function pageHref(base: string, first: string, at: number): string {
  return at === 0 ? first : `${base}/page-${at + 1}.json`;
}
