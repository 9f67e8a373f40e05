import { type Key, say } from "@portolan/language";
import type { OfficialView, PageView, View } from "@portolan/model/views";

/** A page as its head sees it: a view of the graph, or the bare frame of a page that developers write. */
export type Headed = PageView | View;

/** The view, or undefined for a bare frame. */
export function viewOf(page: Headed): View | undefined {
  return "template" in page ? page : undefined;
}

/** The day on which what the page says was last checked, where it has one. */
export function checkedOf(page: Headed): string | undefined {
  const view = viewOf(page);
  if (view === undefined) return undefined;
  if ("data" in view && typeof view.data === "object") return view.data.checked;
  return "checked" in view ? view.checked : undefined;
}

/** Who wrote the words: the organization where a document carries its own wording, else the portal. */
export function isOfficial(page: Headed): boolean {
  return "wording" in page && page.wording === "official";
}

/** Addresses of what the page rests on; a copy of somebody else's page is not led to. */
export function sourcesOf(page: Headed): string[] {
  const view = viewOf(page);
  if (view === undefined) return [];
  const sources = "kept" in view && "sources" in view.kept ? view.kept.sources : "sources" in view ? view.sources : [];
  // The register itself rests on nothing, it lists.
  if (view.template === "sources") return [];
  return sources.flatMap(({ url, type }) => (url !== undefined && type !== "mirror" ? [url] : []));
}

/** The organization's own page of the plan, for a text that paraphrases it. */
export function officialOf(page: Headed): OfficialView | undefined {
  const view = viewOf(page);
  return view?.template === "document" || view?.template === "plan" ? view.official : undefined;
}

/** Pages whose words paraphrase the plan and its framework; what is learned is our own account. */
const OF_THE_PLAN = new Set(["home", "document", "plan", "explorer", "node", "target", "targets", "crosswalk"]);

/** What kind of words a page holds, so that nobody takes them for the organization's. */
export function natureOf(page: Headed): string {
  const { language } = page;
  if (isOfficial(page)) return say(language, "citeNatureOfficial", { portal: say(language, "portal") });
  const view = viewOf(page);
  const own =
    view === undefined || view.template === "search" || (view.template === "document" && view.kind === "page");
  const key: Key = own ? "citeNaturePage" : OF_THE_PLAN.has(view.template) ? "citeNature" : "citeNatureLearned";
  return say(language, key, { portal: say(language, "portal") });
}
