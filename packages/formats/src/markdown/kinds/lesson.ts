import { formatDate, say } from "@portolan/language";
import { actionShortKey, strengthKey } from "@portolan/model/labels";
import { type LessonView } from "@portolan/model/views";
import { relations } from "../shared.ts";
import { type Links, points, section, words } from "../write.ts";
import type { Parts } from "./case.ts";

const t = say.bind(undefined, "en");

/** What to do, when it applies and when not, and how strong the evidence is. */
export function lessonParts(view: LessonView, links: Links): Parts {
  const { data } = view;
  const { action, evidence } = data;
  return {
    keys: [
      [t("lessonOne"), words(data.context)],
      [t("lessonAction"), t(actionShortKey[view.overdue ? "overdue" : action.status])],
      [t("actionOwner"), words(view.actionOwner)],
      [t("actionDue"), formatDate(action.due, "en")],
      [t("actionChanged"), action.changed && words(action.changed)],
      [t("lessonFamily"), view.family && words(view.family)],
    ],
    before: [
      section(
        2,
        t("doThis"),
        points(data.doThis),
        t(data.doThisIs === "recommended" ? "doThisRecommended" : "doThisEditorial"),
      ),
      section(3, t("applies"), points(data.applies)),
      section(3, t("doesNotApply"), points(data.doesNotApply)),
      section(3, t("doneWhen"), words(data.doneWhen)),
      section(2, `${t("evidence")}: ${t(strengthKey[evidence.strength])}`, words(evidence.why), t("evidenceRubric")),
    ],
    after: relations(t("lessonCases"), view.cases, links),
  };
}
