import { splitLanguage } from "@portolan/model/graph";
import { type Headed, viewOf } from "./kind.ts";

/** Measures of a social picture, as the places that show them ask for. */
export const card = { width: 1200, height: 630 } as const;

/** What the Arabic face has signs for: a title that lacks some is worse than no picture. */
const WRITTEN = /^[\p{Script=Arabic}\p{M}\d\s\u060c\u061b\u061f]+$/u;

/** Where the social picture of a page stands; undefined for pages that have none. */
export function cardAddress(page: Headed): string | undefined {
  const view = viewOf(page);
  const drawn =
    view?.template === "home" ||
    view?.template === "plan" ||
    view?.template === "story" ||
    (view?.template === "document" && view.kind !== "page");
  if (!drawn || (page.language === "ar" && !WRITTEN.test(page.title))) return undefined;
  const { language, path } = splitLanguage(page.address);
  return `/social/${language}${path === "/" ? "/home" : path.replace(/\/$/, "")}.png`;
}
