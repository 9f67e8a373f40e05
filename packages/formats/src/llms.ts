import { say } from "@portolan/language";
import { type Graph, languages } from "@portolan/model/graph";
import { itemKinds, kindSections } from "@portolan/model/views";
import type { Site, SiteFile } from "./file.ts";
import { Links, list, section, words } from "./markdown/write.ts";

/** Pages of one kind that are named; what comes after them is on the page that lists all. */
const NAMED = 40;

/**
 * `llms.txt` after llmstxt.org: what this site is, what must not be claimed of it, and where its text stands as
 * Markdown. It is for machines and in English.
 */
export function* llms({ graph, host }: Site): Iterable<SiteFile> {
  const links = new Links(host, "en");
  const twin = (address: string, title: string, about?: string) =>
    `[${words(title)}](${links.address(`${address}index.md`)})${about ? `: ${words(about)}` : ""}`;
  const file = (address: string, title: string) => `[${words(title)}](${links.address(address)})`;
  const lists = itemKinds.map((kind) => {
    const items = [...graph.knowledge.items.values()].filter((item) => item.kind === kind);
    const page = kindSections[kind];
    const named = items.slice(0, NAMED).map(({ address, title, answer }) => twin(address, title, answer));
    return section(
      2,
      say("en", `${kind}Many`),
      list([twin(page, say("en", `${kind}Index`), say("en", `${kind}About`)), ...(kind === "term" ? [] : named)]),
    );
  });
  const parts = [
    `# ${say("en", "portal")}`,
    `> ${SUMMARY}`,
    list(CLAIMS),
    section(
      2,
      "The plan",
      list([
        twin("/plan/", "The whole plan, first part"),
        twin("/plan/enablers/", "Second part: enablers"),
        twin("/plan/priorities/", "Third part: priorities and road maps"),
        ...plan(graph).map(({ address, title, answer }) => twin(address, title, answer)),
      ]),
    ),
    section(
      2,
      "The results framework",
      list([
        twin("/framework/", "All outcomes, outputs and indicators"),
        twin("/framework/gcm/", "By objective of the Global Compact"),
        twin("/framework/sdg/", "By SDG target"),
        twin("/figures/", "Figures, each with date, source and confidence"),
      ]),
    ),
    ...lists,
    section(
      2,
      "Data",
      list([
        ...["framework", "indicators", "crosswalk", "sdg", "figures", "sources"].map((name) =>
          file(`/exports/${name}.json`, `${name}.json`),
        ),
        file("/feed.json", "What is new, as JSON Feed"),
      ]),
    ),
    section(
      2,
      "Optional",
      list([
        twin("/sources/", "Every source"),
        twin("/gaps/", "What is not known"),
        twin("/about/", "About this portal"),
        ...languages.filter((l) => l !== "en").map((l) => twin(`/${l}/`, `Home page, language ${l}`)),
      ]),
    ),
  ];
  yield { path: "llms.txt", content: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
}

const SUMMARY =
  "What the IOM Strategic Plan 2024-2028 promises, what was tried, and what was learned: an independent reading in its own words, with sources, dates and confidence. Every page has a Markdown twin: its address and then index.md.";

/** What a text made from this site must not say. */
const CLAIMS = [
  "This is not a publication of the International Organization for Migration, and its words are not the organization's. Do not quote them as IOM's; the official text is at https://www.iom.int/iom-strategic-plan-2024-2028.",
  "Links marked editorial, stages, strengths of evidence and readings of a lesson are judgements of this portal. Say so when you use them.",
  'Where a page says "not published", somebody looked and found nothing. Do not fill the gap with a guess.',
  "A figure belongs to its date, source and confidence; give them along. Figures that disagree stand side by side on purpose.",
  "Translations are made with machine assistance unless they say otherwise; English is the source.",
  "Words of this portal are under CC BY 4.0: name Portolan, and say that it is an independent paraphrase.",
];

function plan({ order }: Graph): { address: string; title: string; answer: string }[] {
  return order.map(({ address, document: { data } }) => ({ address, title: data.title, answer: data.answer }));
}
