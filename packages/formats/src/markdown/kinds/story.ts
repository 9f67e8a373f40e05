import { formatDate, say } from "@portolan/language";
import { pictureAddress, type StoryView } from "@portolan/model/views";
import { relations } from "../shared.ts";
import { type Links, words } from "../write.ts";
import type { Parts } from "./case.ts";

const t = say.bind(undefined, "en");

/** What a story rests on, its drawing, and what it tells of. */
export function storyParts({ data, places, body, tells }: StoryView, links: Links): Parts {
  const { picture } = data;
  return {
    keys: [
      [t("storyOne"), words([places, formatDate(data.published, "en")].filter(Boolean).join(" · "))],
      [t("storyRestsOn"), words(data.restsOn)],
    ],
    before: [
      `![${words(picture.alt)}](${links.address(pictureAddress(body.file, picture.file))})`,
      words(picture.caption),
    ],
    after: relations(t("storyTells"), tells, links),
  };
}
