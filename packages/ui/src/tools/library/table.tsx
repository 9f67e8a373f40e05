import { formatDate } from "@portolan/language/format";
import { statusMark } from "@portolan/model/labels";
import type { ResultStatus } from "@portolan/model/views";
import { Compare } from "./compare.tsx";
import { englishOn, useTool } from "./context.ts";
import { factsOf } from "./item-facts.ts";

/** The entries as rows, for looking along a column. On a phone each row is a block. */
export function Table({ items }: { items: readonly number[] }) {
  const { store, language, say, name } = useTool();
  const { addresses, titles, dates } = store.shelf.data;
  const english = englishOn(language);
  const columns = ["columnTitle", "facetKind", "resultCase", "stage", "evidence", "place", "columnDate"] as const;
  return (
    <div className="found-table">
      <table>
        <caption className="quiet">{say("viewTable")}</caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { kind, result, stage, strength, places } = factsOf(store.shelf, item, { name, say });
            const title = titles[item] ?? "";
            const address = addresses[item] ?? "";
            const cells = [
              ["facetKind", say(`${kind as "case"}One`)],
              ["resultCase", result && `${statusMark[result.id as ResultStatus]} ${name(result.label)}`],
              ["stage", stage],
              ["evidence", strength],
              ["place", places],
              ["columnDate", dates[item] && formatDate(dates[item], language, "short")],
            ] as const;
            return (
              <tr key={item}>
                <th scope="row">
                  <a href={address} hrefLang={english.lang} {...english}>
                    {title}
                  </a>
                  {kind === "case" && (
                    <span className="ui acts">
                      <Compare address={address} title={title} />
                    </span>
                  )}
                </th>
                {cells.map(([key, text]) => (
                  <td key={key} data-label={say(key)}>
                    {text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
