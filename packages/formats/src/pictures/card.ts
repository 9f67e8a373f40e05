import { type Key, say } from "@portolan/language";
import { splitLanguage } from "@portolan/model/graph";
import { addresses, type HomeView, type View } from "@portolan/model/views";
import type { Site } from "../file.ts";
import { cardAddress } from "../head/card.ts";

/** What one social picture shows. */
export interface Card {
  /** Where it stands in the site, without a leading slash. */
  path: string;
  language: string;
  title: string;
  /** What the page is, above its title, and its code. */
  over: string;
  /** The ink of what it belongs to. */
  hue: string;
  /** Codes on the chart that are drawn in their inks; none is all of them. */
  shown: readonly string[];
}

/** The winds and objectives of the chart by code, and the lines between them, as the home page has them. */
export type Chart = Pick<HomeView, "lines"> & { objectives: Part[]; winds: Part[] };
type Part = { code: string; hue: string };

/** Every page that has a picture. */
export function* cards({ graph, view: viewAt }: Pick<Site, "graph" | "view">): Iterable<Card> {
  for (const address of addresses(graph)) {
    // Asked before the view is made, which costs more.
    if (!/^\/((plan|stories)\/|$)/.test(splitLanguage(address).path)) continue;
    const view = viewAt(graph, address);
    const picture = view && cardAddress(view);
    if (view && picture) yield { path: picture.slice(1), language: view.language, ...contentOf(view) };
  }
}

const KINDS: Readonly<Record<string, Key>> = {
  objective: "kindObjective",
  enabler: "kindEnabler",
  priority: "kindPriority",
  "data-use": "kindDataUse",
  "road-map": "kindRoadMap",
};

function contentOf(view: View): Pick<Card, "title" | "over" | "hue" | "shown"> {
  const { language, title } = view;
  if (view.template === "document") {
    const kind = say(language, KINDS[view.kind] ?? "kindPlanPart");
    const shown = view.code === undefined ? [] : [view.code];
    return { title, over: [kind, view.code].filter(Boolean).join(" "), hue: view.hue ?? "ink", shown };
  }
  if (view.template === "story") {
    const shown = view.joins.flatMap(({ code = "" }) => (/^([1-3]|[EC]\d)$/.test(code) ? [code] : []));
    const hue = view.joins.find(({ code }) => code === shown[0])?.hue ?? "ink";
    return { title, over: [say(language, "storyOne"), view.places].filter(Boolean).join(" · "), hue, shown };
  }
  return { title, over: view.template === "plan" ? say(language, "plan") : "", hue: "ink", shown: [] };
}

/** The chart that stands behind the words. */
export function chartOf({ graph, view: viewAt }: Pick<Site, "graph" | "view">): Chart {
  const view = viewAt(graph, "/");
  if (view?.template !== "home") throw new Error("The site has no home page.");
  const parts = (all: readonly { code?: string | undefined; hue?: string | undefined }[]) =>
    all.map(({ code = "", hue = "ink" }) => ({ code, hue }));
  return {
    lines: view.lines,
    objectives: parts(view.objectives),
    winds: [...parts(view.enablers), ...parts(view.priorities)],
  };
}
