import { statusMark } from "@portolan/model/labels";
import type { ResultStatus } from "@portolan/model/views";
import { memo } from "react";
import { Compare } from "./compare.tsx";
import { englishOn, useTool } from "./context.ts";
import { factsOf } from "./item-facts.ts";
import { Keep } from "./keep.tsx";

interface ItemProps {
  item: number;
  answer: string | undefined;
  /** Whether it is on the first screen. */
  top: boolean;
}

/** An entry as the lists of the site show it, and what can be done with it. */
export const Item = memo(function Item({ item, answer, top }: ItemProps) {
  const { store, language, say, name } = useTool();
  const { addresses, titles } = store.shelf.data;
  const address = addresses[item] ?? "";
  const title = titles[item] ?? "";
  const { kind, result, stage, strength, action, length, languages, offline, places } = factsOf(store.shelf, item, {
    name,
    say,
  });
  const facts = [
    stage,
    action,
    strength && `${say("evidence").toLowerCase()} ${strength}`,
    length,
    languages,
    offline && `${say("resourceOffline").toLowerCase()}: ${offline}`,
    places,
  ].filter((fact) => fact !== undefined && fact !== "");
  const english = englishOn(language);
  return (
    <li className={top ? "top" : undefined}>
      <p className="over">{say(`${kind as "case"}One`)}</p>
      <a href={address} hrefLang={english.lang} {...english}>
        {title}
      </a>
      <p className="sentence" {...english}>
        {answer}
      </p>
      <p className="ui">
        {result && (
          <>
            {say("resultCase")}:{" "}
            <span className={`status ${result.id}`}>
              <span aria-hidden="true">{statusMark[result.id as ResultStatus]}</span> {name(result.label)}
            </span>
            {facts.length > 0 && " · "}
          </>
        )}
        {facts.join(" · ")}
      </p>
      <p className="acts ui">
        {kind === "case" && <Compare address={address} title={title} />}
        <Keep address={address} title={title} />
      </p>
    </li>
  );
});
