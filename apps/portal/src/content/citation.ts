import { formatDate, type Key, say } from "@portolan/language";
import type { Citation } from "@portolan/model/cite";
import type { DocumentView } from "@portolan/model/views";

/** What of a page a citation is made from; `checked` is empty where no day is recorded. */
export type Cited = Pick<DocumentView, "address" | "language" | "title" | "checked" | "wording" | "official"> & {
  kind?: DocumentView["kind"] | "knowledge" | undefined;
};

/** What a citation says of pages that are no paraphrase of the plan. */
const NATURES: Readonly<Record<string, Key>> = { page: "citeNaturePage", knowledge: "citeNatureLearned" };

/**
 * The citation of a page, in the page's language. The portal is the author, and the citation says so and says
 * what kind of text it is, unless the document carries the organization's own wording. The host is known at
 * build where PORTOLAN_SITE names it; the reader's browser puts in the one that the page has.
 */
export function citationOf({ address, language, title, checked, wording, official, kind }: Cited): Citation {
  const portal = say(language, "portal");
  const own = wording === "official";
  const nature = own ? "citeNatureOfficial" : (NATURES[kind ?? ""] ?? "citeNature");
  return {
    author: own && official ? official.publisher : portal,
    title,
    site: portal,
    checked,
    day: checked ? formatDate(checked, language) : say(language, "citeNoDate"),
    address: `${(process.env["PORTOLAN_SITE"] ?? "").replace(/\/$/, "")}${address}`,
    language,
    nature: say(language, nature, { portal }),
    official: official && { words: say(language, "citeOfficialWords"), url: official.url },
  };
}
