import { formatDate, type Key, say } from "@portolan/language";
import { statusKey } from "@portolan/model/labels";
import {
  type BodyView,
  type DocumentView,
  type FactView,
  type HangingView,
  type LinkView,
  type ResultsView,
} from "@portolan/model/views";
import { fields, type Links, list, section, table, words } from "./write.ts";

const SOURCES = { primary: "sourcePrimary", secondary: "sourceSecondary", mirror: "sourceMirror" } as const;

/** What a page rests on. A copy of somebody else's page is named and not led to. */
export function sources(all: DocumentView["sources"], language: string): string {
  const entries = all.map(({ title, publisher, type, url, host = "", published }) => {
    const name = url !== undefined && type !== "mirror" ? `[${words(title)}](${url})` : words(title);
    const day = published === "undated" ? say(language, "undated") : formatDate(published, language);
    return `${name}. ${words(`${publisher} · ${say(language, SOURCES[type], { host })} · ${day}`)}`;
  });
  return section(2, say(language, "restsOn"), list(entries));
}

/** Links with the reason for each. */
export function relations(
  title: string,
  all: readonly (LinkView & { why?: string | undefined })[],
  links: Links,
  level = 2,
): string {
  return section(level, title, list(all.map((link) => links.to(link) + (link.why ? `: ${words(link.why)}` : ""))));
}

/** What hangs on a part of the plan. */
export function hanging(view: HangingView | undefined, language: string, links: Links, learn = false): string {
  if (view === undefined) return "";
  const entry = ({ kind, status, ...link }: HangingView["items"][number]) =>
    `${links.to(link)} (${say(language, `${kind}One`)}${status ? `: ${say(language, statusKey[status]).toLowerCase()}` : ""})`;
  const resources = learn ? view.items.filter(({ kind }) => kind === "resource") : [];
  const total = view.counts.reduce((sum, { n }) => sum + n, 0);
  return section(
    2,
    say(language, "learnedHere"),
    view.counts.map(({ kind, n }) => say(language, `${kind}Count`, { n })).join(" · "),
    section(3, say(language, "learnThis"), list(resources.map(entry))),
    list(view.items.filter((item) => !resources.includes(item)).map(entry)),
    view.all && links.to({ address: view.all, title: say(language, "learnedAll", { n: total }), lang: "en" }),
  );
}

/** Every number of a document, with its date and source. */
export function numbers(results: ResultsView, links: Links): string {
  const t = (key: Key) => say("en", key);
  const facts = [
    ...results.promises.flatMap(({ promised, achieved }) => (achieved ? [promised, achieved] : [promised])),
    ...results.achieved,
    ...results.other,
  ];
  const row = ({ label, role, text, asOf, source, comparison, caveat, calculated }: FactView) => [
    [label, role === "promised" || role === "achieved" ? t(role) : undefined, comparison, caveat, calculated]
      .flatMap((part) => (part === undefined ? [] : [words(part)]))
      .join(" · "),
    words(text),
    words(asOf),
    links.to({ address: source.address, title: source.publisher }),
  ];
  const head = (["numberWhat", "numberValue", "numberAsOf", "numberSource"] as const).map(t);
  return section(2, t("numbersTitle"), table(head, facts.map(row)));
}

/** The terms of the glossary that a text uses. */
export function terms(all: BodyView["terms"], links: Links): string {
  const entry = ({ term, abbreviation, definition, address }: BodyView["terms"][number]) =>
    [links.to({ address, title: abbreviation ? `${term} (${abbreviation})` : term }), words(definition)].join(": ");
  return section(2, say("en", "termsHere"), list(all.map(entry)));
}

/** Indicators with what they are counted in and broken down by. */
export function indicators(all: DocumentView["indicators"], language: string): string {
  return list(
    all.map(({ code, title, units, disaggregation, agendas, note }) =>
      [
        `**${code}** ${words(title)}`,
        ...fields([
          [say(language, "indicatorUnits"), words(units.join(", "))],
          [say(language, "indicatorBreakdown"), words(disaggregation.join(", ")) || say(language, "noneStated")],
          [say(language, "indicatorAgendas"), words(agendas.join(", "))],
        ])
          .split("\n")
          .map((line) => `  ${line}`),
        ...(note === undefined ? [] : [`  - ${words(note)}`]),
      ].join("\n"),
    ),
  );
}
