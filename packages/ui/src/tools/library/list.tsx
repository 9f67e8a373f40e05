import { memo } from "react";
import { useAfterPaint } from "./after-paint.ts";
import { Item } from "./item.tsx";

/** Entries that fill a screen. */
const SCREEN = 6;

type Answers = (item: number) => string | undefined;

/**
 * The entries as a list. A screen of new ones is painted first, and below it stays what stood there before, until there
 * is time for the rest: so a slow phone answers at once, and the page keeps its length. Where the new ones do not fill
 * a screen, what stood there before is hidden by the stylesheet, which is cheaper than taking it out.
 */
export function List({ items, answers }: { items: readonly number[]; answers: Answers }) {
  const late = useAfterPaint(items);
  const screen = items.slice(0, SCREEN);
  const rest = late.slice(SCREEN).filter((item) => !screen.includes(item));
  return (
    <ul className="items" role="list" data-short={late !== items && screen.length < SCREEN ? "" : undefined}>
      {screen.map((item, place) => (
        // By its place: other words in an element cost half of what another element costs.
        <Item key={`top ${place}`} item={item} answer={answers(item)} top />
      ))}
      <Rest items={rest} answers={answers} />
    </ul>
  );
}

/** What is below the screen; left alone as long as it holds the same entries. */
const Rest = memo(
  function Rest({ items, answers }: { items: readonly number[]; answers: Answers }) {
    return items.map((item) => <Item key={item} item={item} answer={answers(item)} top={false} />);
  },
  (before, now) =>
    before.answers === now.answers &&
    before.items.length === now.items.length &&
    before.items.every((item, place) => item === now.items[place]),
);
