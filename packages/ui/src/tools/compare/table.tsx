import type { CaseView } from "@portolan/model/views";
import { type RefObject } from "react";
import type { Say } from "../words.ts";
import type { CompareKey } from "./keys.ts";
import type { Line, Row } from "./rows.ts";

interface Props {
  cases: readonly CaseView[];
  rows: readonly Row[];
  say: Say<CompareKey>;
  scroller: RefObject<HTMLDivElement | null>;
  onRemove: (view: CaseView) => void;
}

/** The table itself, in a part of the page that scrolls sideways by itself where four columns have no room. */
export function Table({ cases, rows, say, scroller, onRemove }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="sideways" ref={scroller} tabIndex={0} role="region" aria-label={say("compareTitle")}>
      <table>
        <caption className="quiet">{say("compareTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("compareRow")}</th>
            {cases.map((view) => (
              <th scope="col" key={view.address}>
                <a href={view.address} hrefLang="en" lang="en" dir="ltr">
                  {view.title}
                </a>
                <button
                  type="button"
                  className="noprint"
                  aria-label={`${say("compareRemove")}: ${view.title}`}
                  onClick={() => onRemove(view)}
                >
                  {say("compareRemove")}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells, differs }) => (
            <tr key={key} className={differs ? "differs" : "same"}>
              <th scope="row">
                {label}
                {cases.length > 1 && <span className="verdict">{say(differs ? "compareDiffers" : "compareSame")}</span>}
              </th>
              {cells.map((lines, i) => (
                <td key={cases[i]?.address}>
                  {lines.length === 1 ? (
                    <Words line={lines[0] ?? []} />
                  ) : (
                    <ul>
                      {lines.map((line) => (
                        <li key={JSON.stringify(line)}>
                          <Words line={line} />
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ line }: { line: Line }) {
  return line.map((part) =>
    typeof part === "string" ? (
      <span className="lines" key={part}>
        {part}
      </span>
    ) : (
      <span lang="en" dir="ltr" key={part.en}>
        {part.en}
      </span>
    ),
  );
}
