import { type Key, say } from "@portolan/language";
import type { NodeView, TargetView } from "@portolan/model/views";
import { hanging, indicators, relations, sources } from "../shared.ts";
import { heading, join, type Links, list, section, words } from "../write.ts";

const t = (key: Key, values?: Record<string, string | number>) => say("en", key, values);
const basisOf = (basis: string) => t(basis === "official" ? "basisOfficial" : "basisEditorial");

/** A part of the results framework. */
export function node(view: NodeView, links: Links): string {
  const linked = view.globalCompact.length + view.sdg.length + view.actionAgenda.length + view.through.length > 0;
  const crosswalk = (all: NodeView["sdg"]) =>
    all.map(({ basis, why, ...link }) => ({ ...link, why: [why, basisOf(basis)].filter(Boolean).join(" · ") }));
  const parent = view.crumbs.at(-1);
  return join(
    notes(view),
    relations(t(view.kind === "outcome" ? "nodeOutputs" : "nodeOutcomes"), view.children, links),
    section(
      2,
      t("nodeIndicators"),
      view.indicators.length > 0
        ? indicators(view.indicators, "en")
        : t(view.kind === "long-term-outcome" ? "nodeIndicatorsBelow" : "nodeIndicatorsNone"),
    ),
    section(
      2,
      t("nodeChain"),
      list(view.chain.flatMap(({ part, here }) => (part ? [here ? `**${links.to(part)}**` : links.to(part)] : []))),
    ),
    section(
      2,
      t("nodeOther"),
      !linked && t("nodeLinksNone"),
      relations(t("nodeGcm"), crosswalk(view.globalCompact), links, 3),
      relations(t("nodeSdg"), crosswalk(view.sdg), links, 3),
      section(
        3,
        t("nodeAgenda"),
        list(
          view.actionAgenda.map(({ goal, why, basis }) =>
            words([goal, why, basisOf(basis)].filter(Boolean).join(" · ")),
          ),
        ),
      ),
      relations(
        t("nodeThrough"),
        view.through.map(({ parts, ...link }) => ({
          ...link,
          why: t("nodeVia", { codes: parts.map((p) => p.code).join(", ") }),
        })),
        links,
        3,
      ),
    ),
    hanging(view.hanging, "en", links),
    relations(t("nodeSiblings", { code: parent?.code ?? "" }), view.siblings, links),
    section(
      2,
      t("nodeFigures"),
      list(view.figures.map(({ text, label, address }) => `${links.to({ address, title: text })}: ${words(label)}`)),
    ),
    sources(view.sources, "en"),
    t("nodeSourcesNote"),
    exports(["framework", "indicators"], links),
  );
}

function notes({ inferred, fault, difference }: NodeView): string[] {
  return [
    inferred === undefined ? "" : `${t("nodeInferred")} ${words(inferred)}`,
    fault === undefined ? "" : `${t("nodeFault")} ${words(fault)}`,
    difference === undefined ? "" : `${t("nodeDiffers")} ${words(difference)}`,
  ];
}

/** An objective of the Global Compact or an SDG target, and what in the plan serves it. */
export function target(view: TargetView, links: Links): string {
  return join(
    view.groups.map(({ objective, links: all }) => [
      heading(2, `${objective.code} ${objective.title}`),
      list(
        all.map((link) =>
          [links.to(link), link.why && words(link.why), basisOf(link.basis)].filter(Boolean).join(" · "),
        ),
      ),
    ]),
    hanging(view.hanging, "en", links),
    sources(view.sources, "en"),
    exports([view.framework === "gcm" ? "crosswalk" : "sdg"], links),
  );
}

function exports(names: readonly string[], links: Links): string {
  const files = names.flatMap((name) => [`${name}.csv`, `${name}.json`]);
  return section(2, t("takeAlong"), list(files.map((file) => links.to({ address: `/exports/${file}`, title: file }))));
}
