import type { Say } from "../words.ts";
import type { ListKey } from "./keys.ts";

interface Props {
  address: string;
  title: string;
  titles: ReadonlyMap<string, string> | undefined;
  say: Say<ListKey>;
}

/** An entry as a link to its page, or as words where the site has no such page. */
export function Page({ address, title, titles, say }: Props) {
  const [, language = "en"] = /^\/(fr|es|ar)\//.exec(address) ?? [];
  const mark = { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
  if (titles !== undefined && !titles.has(address))
    return (
      <p>
        {title !== address && <b {...mark}>{title}</b>}{" "}
        <span className="warn">{say("listGone", { address: isolated(address) })}</span>
      </p>
    );
  return (
    <a href={address} hrefLang={language} {...mark}>
      {titles?.get(address) ?? title}
    </a>
  );
}

/** Sets words apart in a sentence that may run in the other direction. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
