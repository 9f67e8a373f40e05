import { formatDate, formatFigure, say } from "@portolan/language";
import type { DocumentView, PlanView } from "@portolan/model/views";
import type { Site } from "../../file.ts";
import { bodyOf } from "../body.ts";
import { hanging, indicators, relations, sources, terms } from "../shared.ts";
import { heading, join, type Links, list, section, table, words } from "../write.ts";

/** A part of the plan: its text, what it promises, what it hangs together with. */
export function document(view: DocumentView, links: Links, site: Site): string {
  const { language, translation } = view;
  return join(
    translation && translation.by === "machine-assisted" && !translation.reviewed && say(language, "machineAssisted"),
    `${say(language, "checked")} ${formatDate(view.checked, language)}`,
    bodyOf(view.body, language, site),
    promises(view, links),
    appeals(view),
    roadMap(view, links),
    section(2, say(language, "linesTitle"), view.indicators.length > 0 && indicators(view.indicators, language)),
    terms(view.body.terms, links),
    hanging(view.hanging, language, links, view.kind === "enabler"),
    relations(say(language, "hangsTogether"), view.joins, links),
    relations(say(language, "namedBy"), view.joinedBy, links),
    sources(view.sources, language),
  );
}

function promises({ outcomes, language }: DocumentView, links: Links): string {
  return section(
    2,
    say(language, "promisesTitle"),
    outcomes.map(({ node, children }) => [
      heading(3, [node.title, node.code].filter(Boolean).join(" ")),
      list(children.map((child) => links.to(child))),
    ]),
  );
}

function appeals({ appeals: all, language }: DocumentView): string {
  const usd = (value: number | undefined) =>
    value === undefined ? say(language, "notPublished") : formatFigure({ value, unit: "usd" }, "", language);
  const head = (["appealsYear", "appealsObjective", "appealsTotal"] as const).map((key) => say(language, key));
  const rows = all.map(({ year, amount, total }) => [String(year), usd(amount), usd(total)].map(words));
  return section(2, say(language, "appealsTitle"), table(head, rows));
}

function roadMap({ roadMap: map, language }: DocumentView, links: Links): string {
  if (map === undefined) return "";
  const basis = (name: string) => say(language, name === "official" ? "basisOfficial" : "basisEditorial");
  return section(
    2,
    say(language, map.framework === "gcm" ? "mapGcmTitle" : "mapAgendaTitle"),
    map.note && words(map.note),
    map.groups.map(({ goal, links: all }) => [
      goal && heading(3, goal),
      list(
        all.map((link) => [links.to(link), link.why && words(link.why), basis(link.basis)].filter(Boolean).join(" · ")),
      ),
    ]),
  );
}

/** A third of the whole plan, to be read through. */
export function plan(view: PlanView, links: Links, site: Site): string {
  return join(
    view.parts.map((part) => [
      heading(2, part.title),
      `*${words(part.answer)}*`,
      links.to({ address: part.address, title: part.title, code: part.code }),
      bodyOf(part.body, view.language, site, 1),
    ]),
    view.next && `${say(view.language, "planReadOn")}: ${links.to(view.next)}`,
  );
}
