import { Fragment } from "react";
import { useAfterPaint } from "./after-paint.ts";
import { Item } from "./item.tsx";

/** Entries that fill a screen; the stylesheet knows the number too. */
const SCREEN = 6;

/**
 * The entries as a list. A screen of new ones is painted first, and below it stays what stood there before, until there
 * is time for the rest: so a slow phone answers at once, and the page keeps its length. Where the new ones do not fill
 * a screen, what stood there before is hidden by the stylesheet, which is cheaper than taking it out.
 */
export function List({ items, answers }: { items: readonly number[]; answers: (item: number) => string | undefined }) {
  const late = useAfterPaint(items);
  const screen = items.slice(0, SCREEN);
  const rest = late.slice(SCREEN).filter((item) => !screen.includes(item));
  const entry = (item: number) => <Item key={item} item={item} answer={answers(item)} />;
  // Two parts, each compared with itself: in one, an entry that comes from below would move all others.
  return (
    <ul className="items" role="list" data-first={late !== items && items.length < SCREEN ? screen.length : undefined}>
      <Fragment key="screen">{screen.map(entry)}</Fragment>
      <Fragment key="rest">{rest.map(entry)}</Fragment>
    </ul>
  );
}
