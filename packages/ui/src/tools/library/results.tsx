import { ordered } from "@portolan/model/library";
import { useMemo } from "react";
import { useAnswers } from "./answers.ts";
import { Chosen } from "./chosen.tsx";
import { CompareLink } from "./compare.tsx";
import { useShown, useTool } from "./context.ts";
import { Countries, countriesOf } from "./countries.tsx";
import { Empty } from "./empty.tsx";
import { List } from "./list.tsx";
import { Notes } from "./notes.tsx";
import { Ordering } from "./ordering.tsx";
import { Said } from "./said.tsx";
import { PAGE } from "./store.ts";
import { Table } from "./table.tsx";

/** What was found, and how it is shown. */
export function Results() {
  const { store, say } = useTool();
  const { state, selection, hits, words, limit } = useShown();
  const items = useMemo(() => ordered(store.shelf, selection, state.sort, hits), [store, selection, state.sort, hits]);
  const shown = useMemo(() => items.slice(0, limit), [items, limit]);
  const answers = useAnswers(store.shelf.data, state.view === "list" ? shown : []);
  const byCountry = state.view === "country";
  // A country's entries are counted once for each country in which they stand.
  const total = useMemo(
    () =>
      byCountry ? countriesOf(store.shelf, items).reduce((sum, group) => sum + group.items.length, 0) : items.length,
    [store, items, byCountry],
  );
  const { size } = store.shelf;
  const count = selection.n === size ? say("foundAll", { n: size }) : say("found", { n: selection.n, of: size });
  return (
    <div className="found" aria-busy={words === "waiting"}>
      <Notes />
      <Chosen />
      <div className="found-head">
        <h2 id="found" tabIndex={-1}>
          {count}
        </h2>
        <Ordering sort={state.sort} view={state.view} />
      </div>
      <Said text={count} />
      {selection.n === 0 && <Empty />}
      {state.view === "list" && <List items={shown} answers={answers} />}
      {state.view === "table" && selection.n > 0 && <Table items={shown} />}
      {byCountry && <Countries items={items} limit={limit} />}
      {total > limit && (
        <p>
          <button type="button" className="button" onClick={() => store.more()}>
            {say("showMore", { n: Math.min(PAGE, total - limit) })}
          </button>
        </p>
      )}
      <CompareLink />
    </div>
  );
}
