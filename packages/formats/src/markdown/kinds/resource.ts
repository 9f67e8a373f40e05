import { say } from "@portolan/language";
import { offlineKey } from "@portolan/model/labels";
import { type ResourceView } from "@portolan/model/views";
import { points, section, words } from "../write.ts";
import type { Parts } from "./case.ts";

const t = say.bind(undefined, "en");

/** How long it takes, for whom, at what cost, and where it is. */
export function resourceParts({ data, link, length, languageNames }: ResourceView): Parts {
  const led = link?.url !== undefined && link.type !== "mirror";
  return {
    keys: [
      [t("resourceOne"), words(`${data.type.replaceAll("-", " ")} · ${data.provider}`)],
      [t("resourceGo"), led ? `<${link.url}>` : undefined],
      [t("noteCaveat"), data.link.state === "not checked" && led && t("linkUnchecked")],
      [t("resourceLength"), words(length)],
      [t("resourceLanguages"), words(languageNames)],
      [
        t("resourceCost"),
        data.cost === "free" ? t("costFree") : data.cost === "paid" ? t("costPaid") : t("notPublished"),
      ],
      [t("resourceOffline"), t(offlineKey[data.offline])],
      [t("resourceFor"), words(data.audience.join(", "))],
      [t("resourceLevel"), `${data.level} (${t("ourJudgement")})`],
      [t("resourceDo"), data.activities.join(", ")],
      [t("resourcePublished"), String(data.published)],
    ],
    before: section(2, t("resourceUse"), points(data.use)),
    after: undefined,
  };
}
