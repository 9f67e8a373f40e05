import { say } from "@portolan/language";
import type { KnowledgeView, TermView } from "@portolan/model/views";
import type { Site } from "../../file.ts";
import { bodyOf } from "../body.ts";
import { numbers, relations, sources, terms } from "../shared.ts";
import { fields, join, type Links, section, words } from "../write.ts";
import { caseParts, type Parts } from "./case.ts";
import { lessonParts } from "./lesson.ts";
import { resourceParts } from "./resource.ts";
import { storyParts } from "./story.ts";

/** A case, lesson, resource or story: what its kind says before and after its text, and what it hangs together with. */
export function knowledge(view: KnowledgeView, links: Links, site: Site): string {
  const { kept } = view;
  const t = say.bind(undefined, "en");
  const { keys, before, after } = partsOf(view, links);
  const goals = [
    ...view.goals.map((goal) => (goal.title ? links.to(goal) : words(goal.code ?? ""))),
    ...view.themes.map((theme) => links.to(theme)),
  ];
  return join(
    fields([
      ...keys,
      [t("caveat"), words(kept.caveat)],
      [
        t("confidence"),
        t(({ high: "confidenceHigh", medium: "confidenceMedium", low: "confidenceLow" } as const)[kept.confidence]),
      ],
      [t("checked"), kept.checked],
      [t("keptOwner"), words(kept.owner)],
      [t("keptLicence"), words(kept.licence)],
    ]),
    before,
    bodyOf(view.body, "en", site),
    after,
    numbers(view.results, links),
    terms(view.body.terms, links),
    relations(
      t("relatedTitle"),
      view.related.map(({ reasons, ...link }) => ({ ...link, why: reasons.join(", ") })),
      links,
    ),
    relations(t("partsTitle"), view.joins, links),
    section(2, t("goalsTitle"), goals.join(" · ")),
    relations(t("linkedFromTitle"), view.linkedFrom, links),
    sources(kept.sources, "en"),
  );
}

function partsOf(view: KnowledgeView, links: Links): Parts {
  switch (view.template) {
    case "case":
      return caseParts(view);
    case "lesson":
      return lessonParts(view, links);
    case "resource":
      return resourceParts(view);
    default:
      return storyParts(view, links);
  }
}

/** A term of the glossary. */
export function term(view: TermView, links: Links): string {
  const t = say.bind(undefined, "en");
  const { source } = view;
  return join(
    fields([
      [t("termSynonyms"), words(view.synonyms.join(", "))],
      [
        t("termSource"),
        source &&
          (source.url && source.type !== "mirror" ? `[${words(source.title)}](${source.url})` : words(source.title)),
      ],
      [t("termRelated"), view.terms.map((other) => links.to(other)).join(", ")],
      [t("checked"), view.kept.checked],
    ]),
    section(2, t("termNot"), words(view.not)),
    section(2, t("termInUse"), words(view.inUse)),
    t("termWording"),
    relations(t("termUsedIn"), view.usedIn, links),
    relations(t("partsTitle"), view.joins, links),
    relations(
      t("relatedTitle"),
      view.related.map(({ reasons, ...link }) => ({ ...link, why: reasons.join(", ") })),
      links,
    ),
  );
}
