import { ordered } from "@portolan/model/library";
import { useMemo } from "react";
import { useAfterPaint } from "./after-paint.ts";
import { useAnswers } from "./answers.ts";
import { Chosen } from "./chosen.tsx";
import { CompareLink } from "./compare.tsx";
import { useShown, useTool } from "./context.ts";
import { Countries, countriesOf } from "./countries.tsx";
import { Empty } from "./empty.tsx";
import { Item } from "./item.tsx";
import { Notes } from "./notes.tsx";
import { Ordering } from "./ordering.tsx";
import { Said } from "./said.tsx";
import { PAGE } from "./store.ts";
import { Table } from "./table.tsx";

/** What was found, and how it is shown. */
export function Results() {
  const { store, say } = useTool();
  const { state, selection, hits, limit } = useShown();
  const items = useMemo(() => ordered(store.shelf, selection, state.sort, hits), [store, selection, state.sort, hits]);
  const shown = useScreenFirst(useMemo(() => items.slice(0, limit), [items, limit]));
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
    <div className="found">
      <Notes />
      <Chosen />
      <div className="found-head">
        <h2 id="found" tabIndex={-1}>
          {count}
        </h2>
        <Ordering />
      </div>
      <Said text={count} />
      {selection.n === 0 && <Empty />}
      {state.view === "list" && (
        <ul className="items" role="list">
          {shown.map((item) => (
            <Item key={item} item={item} answer={answers(item)} />
          ))}
        </ul>
      )}
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

/** Entries that fill a screen. */
const SCREEN = 6;

/**
 * The list as it is painted first: a screen of new entries, and below it what stood there before, until there is time
 * for the rest. So a slow phone answers at once, and the page keeps its length.
 */
function useScreenFirst(items: readonly number[]): readonly number[] {
  const before = useAfterPaint(items);
  return useMemo(() => {
    if (before === items) return items;
    const screen = items.slice(0, SCREEN);
    return items.length <= SCREEN
      ? screen
      : [...screen, ...before.slice(SCREEN).filter((item) => !screen.includes(item))];
  }, [items, before]);
}
