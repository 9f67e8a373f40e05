import { type Graph, type PlanDocument } from "../graph/index.ts";
import type { PlanData } from "../kinds/index.ts";
import { type BodyView, bodyView } from "./body.ts";
import {
  documentLink,
  englishOnly,
  type LinkView,
  minutesOf,
  type OfficialView,
  officialView,
  type PageView,
} from "./common.ts";

/** One of the pages on which the plan is read through. */
export interface PlanView extends PageView {
  template: "plan";
  official: OfficialView | undefined;
  /** The day on which the part that was checked last was checked. */
  checked: string;
  minutes: number;
  wording: PlanData["wording"];
  /** Contents of the whole plan: each page with its parts; a link has the place of the part on its page. */
  contents: { page: LinkView; current: boolean; parts: (LinkView & { short: string })[] }[];
  /** The parts that stand on this page. */
  parts: (LinkView & { slug: string; kind: PlanData["kind"]; answer: string; checked: string; body: BodyView })[];
  next: LinkView | undefined;
}

/**
 * The whole plan is about 11,000 words: compressed, the text alone takes 22 KB and with its links, numbers and ids
 * 33 KB, more than a page may weigh. So it is read through on three pages, cut where the plan itself changes
 * subject, each with room to grow; the first can fetch the others.
 */
const PAGES: readonly {
  address: string;
  title: string;
  short: string;
  description: string;
  kinds: PlanData["kind"][];
}[] = [
  {
    address: "/plan/",
    title: "The whole plan",
    short: "Origin and promises",
    description:
      "The IOM Strategic Plan 2024-2028 to read through, in our own words. First part: the moment, the vision, how the plan is built, and the three objectives.",
    kinds: ["plan-part", "objective"],
  },
  {
    address: "/plan/enablers/",
    title: "The whole plan: how the organization has to change",
    short: "How the organization has to change",
    description:
      "The IOM Strategic Plan 2024-2028 to read through, in our own words. Second part: the seven enablers, from staff and partners to money, data and systems.",
    kinds: ["enabler"],
  },
  {
    address: "/plan/priorities/",
    title: "The whole plan: what holds everywhere, and the road maps",
    short: "What holds everywhere, and the road maps",
    description:
      "The IOM Strategic Plan 2024-2028 to read through, in our own words. Third part: four cross-cutting priorities, three uses of data, two road maps.",
    kinds: ["priority", "data-use", "road-map"],
  },
];

/** Addresses of the pages on which the plan is read through, in reading order. */
export const planAddresses = PAGES.map((p) => p.address);

/** The view of one of them, or undefined for any other address. */
export function planView(graph: Graph, address: string): PlanView | undefined {
  const at = planAddresses.indexOf(address);
  const page = PAGES[at];
  if (page === undefined) return undefined;
  const { title, description } = page;
  const documents = on(graph, page);
  return {
    template: "plan",
    address,
    language: "en",
    title,
    description,
    crumbs: at === 0 ? [] : [{ address: "/plan/", title: "plan" }],
    alternates: englishOnly(address),
    official: officialView(graph),
    checked:
      documents
        .map((d) => d.document.data.checked)
        .sort()
        .at(-1) ?? "",
    minutes: minutesOf(documents.reduce((sum, d) => sum + d.document.outline.words, 0)),
    wording: documents.every((d) => d.document.data.wording === "official") ? "official" : "paraphrase",
    contents: PAGES.map((p) => ({
      page: link(p),
      current: p === page,
      parts: on(graph, p).map((d) => entry(d, p.address)),
    })),
    parts: documents.map((d) => ({
      ...documentLink(d, "en"),
      slug: slugOf(d),
      kind: d.document.data.kind as PlanData["kind"],
      answer: d.document.data.answer,
      checked: d.document.data.checked,
      body: bodyView(graph, d.document),
    })),
    next: PAGES[at + 1] && link(PAGES[at + 1] as (typeof PAGES)[number]),
  };
}

const link = ({ address, short }: (typeof PAGES)[number]): LinkView => ({ address, title: short });
const on = (graph: Graph, page: (typeof PAGES)[number]) =>
  graph.order.filter((d) => page.kinds.includes(d.document.data.kind as PlanData["kind"]));
const slugOf = (d: PlanDocument) => d.document.slug.split("/").at(-1) ?? "";

function entry(plan: PlanDocument, page: string): LinkView & { short: string } {
  const { title, code, hue } = documentLink(plan, "en");
  return { address: `${page}#${slugOf(plan)}`, title, code, hue, short: plan.document.data.short ?? title };
}
