import { formatDate, say } from "@portolan/language";
import { compareCodes } from "../../codes.ts";
import { type Graph, inLanguage, type Language, themeAddress } from "../../graph/index.ts";
import { libraryOf } from "../../library/data.ts";
import { type FirstFacet, facetAddress, firstFacets } from "../../library/facet-names.ts";
import { codeLink, englishOnly, everyLanguage, type LinkView, labelOf, type PageView } from "../common.ts";
import { evidenceOn, type Strength, strongest } from "../seeing/strength.ts";
import { isOverdue } from "./document.ts";
import { type ItemKind, itemKinds, kindSections } from "./kinds.ts";

/** The way in to everything that hangs on the plan. */
export interface LibraryView extends PageView {
  template: "library";
  kinds: { kind: ItemKind; n: number; address: string }[];
  overdue: number;
  /** The first facets, each value with a page of its own. */
  facets: { id: FirstFacet; values: FacetValueView[] }[];
  /** Where the tool finds its data. */
  data: string;
}

/** A value of a facet, how much there is with it, and its page. */
export interface FacetValueView extends LinkView {
  id: string;
  n: number;
}

/** A theme and how much there is on it. */
export interface ThemeView extends LinkView {
  n: number;
}

/** All themes. */
export interface ThemesView extends PageView {
  template: "themes";
  themes: { plan: ThemeView[]; work: ThemeView[] };
}

/** Lessons by how far they have come, overdue first. */
export interface ActionsView extends PageView {
  template: "actions";
  groups: { status: "overdue" | "new" | "agreed" | "acted-on" | "closed"; lessons: ActionView[] }[];
}

/** What is done with one lesson. */
export interface ActionView extends LinkView {
  doThis: string;
  owner: string;
  due: string;
  /** The same day as dates are written in the content; undefined where nothing is left to be done. */
  dueDay: string | undefined;
  changed: string | undefined;
}

/** Parts of the plan with no case, no lesson or no strong evidence. */
export interface GapsView extends PageView {
  template: "gaps";
  rows: GapView[];
  /** How many rows lack each. */
  without: { cases: number; lessons: number; strong: number; all: number };
}

/** One part of the plan and what hangs on it or below it. */
export interface GapView extends LinkView {
  cases: number;
  lessons: number;
  strength: Strength;
}

/** The frame of a page of the library, in English alone so far. */
export const frame = (address: string, title: string, description: string): PageView => ({
  address,
  language: "en",
  title,
  description,
  crumbs: address === "/library/" ? [] : [{ address: "/library/", title: "library" }],
  alternates: englishOnly(address),
});

const themesOf = (graph: Graph): ThemesView["themes"] => {
  const of = (group: string) =>
    [...graph.vocabularies.themes.values()]
      .filter((t) => t.group === group)
      .map((t) => ({
        address: themeAddress(t.id),
        title: labelOf(t),
        n: graph.knowledge.on.get(themeAddress(t.id))?.length ?? 0,
      }));
  return { plan: of("plan"), work: of("work") };
};

/** The view of `/library/`. Its words are in every language, what it lists is in English. */
export function libraryView(graph: Graph, language: Language): LibraryView {
  const items = [...graph.knowledge.items.values()];
  const { data, address } = libraryOf(graph);
  return {
    template: "library",
    ...frame("/library/", say(language, "libraryTitle"), say(language, "libraryText")),
    address: inLanguage("/library/", language),
    language,
    alternates: everyLanguage("/library/"),
    kinds: itemKinds.map((kind) => ({
      kind,
      n: items.filter((item) => item.kind === kind).length,
      address: kindSections[kind],
    })),
    overdue: actionsView(graph).groups.find((g) => g.status === "overdue")?.lessons.length ?? 0,
    facets: firstFacets.map((id) => ({
      id,
      values: (data.facets.find((facet) => facet.id === id)?.values ?? []).map((value) => ({
        id: value.id,
        address: facetAddress(id, value.id),
        title: labelOf({ label: value.label }, language),
        n: value.at.length,
        ...(value.english && language !== "en" ? { lang: "en" } : {}),
      })),
    })),
    data: address,
  };
}

/** The view of `/themes/`. */
export function themesView(graph: Graph): ThemesView {
  return {
    template: "themes",
    ...frame("/themes/", say("en", "themesTitle"), say("en", "themesText")),
    themes: themesOf(graph),
  };
}

/** The view of `/actions/`. */
export function actionsView(graph: Graph): ActionsView {
  const lessons = [...graph.knowledge.items.values()].flatMap(({ address, title, document }) => {
    const data = document?.document.data;
    if (data?.kind !== "lesson") return [];
    const { status, owner, due, changed } = data.action;
    const open = status === "new" || status === "agreed";
    return {
      status: open && isOverdue(graph, due) ? ("overdue" as const) : status,
      sort: due,
      view: {
        address,
        title,
        doThis: data.doThis[0] ?? "",
        owner: labelOf(graph.vocabularies.roles.get(owner)),
        due: formatDate(due, "en"),
        dueDay: open ? due : undefined,
        changed,
      },
    };
  });
  const groups = (["overdue", "new", "agreed", "acted-on", "closed"] as const).map((status) => ({
    status,
    lessons: lessons
      .filter((l) => l.status === status)
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map((l) => l.view),
  }));
  return {
    template: "actions",
    ...frame("/actions/", say("en", "actionsTitle"), say("en", "actionsText")),
    groups: groups.filter((g) => g.lessons.length > 0),
  };
}

/** The view of `/gaps/`: objectives, outcomes, outputs, enablers and priorities. */
export function gapsView(graph: Graph): GapsView {
  const kinds = ["objective", "long-term-outcome", "outcome", "output", "enabler", "priority"];
  const rows = [...graph.nodes.values()]
    .filter((node) => kinds.includes(node.kind))
    .sort((a, b) => compareCodes(a.code, b.code))
    .map((node): GapView => {
      const link = codeLink(graph, node.code);
      const on = graph.knowledge.on.get(link.address) ?? [];
      const count = (kind: ItemKind) => on.filter(({ item }) => item.kind === kind).length;
      return {
        ...link,
        cases: count("case"),
        lessons: count("lesson"),
        strength: strongest(evidenceOn(graph, link.address)),
      };
    });
  return {
    template: "gaps",
    ...frame("/gaps/", say("en", "gapsTitle"), say("en", "gapsText")),
    rows,
    without: {
      cases: rows.filter((r) => r.cases === 0).length,
      lessons: rows.filter((r) => r.lessons === 0).length,
      strong: rows.filter((r) => r.strength !== "strong").length,
      all: rows.length,
    },
  };
}
