import { say } from "@portolan/language";
import { partnerKey, stageKey, statusKey, strengthKey, whoKey } from "@portolan/model/labels";
import { type CaseView, type PromiseView } from "@portolan/model/views";
import { fields, list, type Part, points, section, table, words } from "../write.ts";

/** What a kind adds to a document: facts at its head, and what stands before and after its text. */
export interface Parts {
  keys: [name: string, value: string | undefined | false][];
  before: Part;
  after: Part;
}

const t = say.bind(undefined, "en");

/** What was promised, what came of it, and whether it could work elsewhere. */
export function caseParts({ data, results, places }: CaseView): Parts {
  const costs = results.other.filter(({ role }) => role === "cost").map(({ text, label }) => `${label}: ${text}`);
  const { funding, partners, participation } = data;
  return {
    keys: [
      [t("resultCase"), t(statusKey[results.status])],
      [
        t("stage"),
        `${t(stageKey[data.stage.now])}, ${t("stageAsOf", { date: data.stage.asOf })} (${t("ourJudgement")})`,
      ],
      [t("place"), places && words(places)],
      [t("when"), `${data.started} – ${data.ended}`],
      [t("ledBy"), words(data.ledBy.join(", "))],
      [t("evidence"), words(`${t(strengthKey[data.evidence.strength])}. ${data.evidence.why}`)],
    ],
    before: [
      section(
        2,
        t("promisedTitle"),
        results.promises.length === 0 ? t("promisedNone") : promises(results.promises),
        section(
          3,
          t(results.promises.length > 0 ? "achievedMore" : "achieved"),
          list(results.achieved.map(({ text, label }) => `**${words(text)}** ${words(label)}`)),
        ),
        results.promises.length > 0 ? t("statusRule") : undefined,
      ),
      section(
        2,
        t("couldItWork"),
        section(3, t("conditions"), points(data.conditions)),
        section(3, t("needs"), points(data.needs)),
        section(3, t("doNotCopy"), points(data.doNotCopyWhen)),
        section(
          3,
          t("costTitle"),
          fields([
            [t("resourceCost"), words(costs.join("; ")) || t("costUnknown")],
            [t("fundingKind"), funding.kind.replace("-", " ")],
            [t("fundingBy"), words(funding.by.join(", "))],
            [t("fundingModality"), funding.modality],
          ]),
        ),
      ),
    ],
    after: [
      section(2, t("helped"), points(data.helped)),
      section(2, t("limits"), points(data.limits)),
      section(2, t("learnedAnyway"), words(data.learned)),
      section(
        2,
        t("partners"),
        typeof partners === "string"
          ? t("statusNotPublished")
          : list(
              partners.map(({ name, type, part }) =>
                words(`${name} (${t(partnerKey[type])})${part ? `, ${part}` : ""}`),
              ),
            ),
      ),
      section(
        2,
        t("whoTookPart"),
        typeof participation === "string"
          ? t("statusNotPublished")
          : fields(participation.map(({ who, how }) => [t(whoKey[who]), words(how)])),
      ),
      section(2, t("unpublished"), points(data.unpublished)),
    ],
  };
}

function promises(all: readonly PromiseView[]): string {
  return table(
    [t("numberWhat"), t("promised"), t("achieved"), t("status")],
    all.map(({ promised, achieved, status }) =>
      [promised.label, promised.text, achieved?.text ?? t("achievedNothing"), t(statusKey[status])].map(words),
    ),
  );
}
