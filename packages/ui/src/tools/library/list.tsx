import { memo, useRef } from "react";
import { useAfterPaint } from "./after-paint.ts";
import { Item } from "./item.tsx";
import { useRoom } from "./room.ts";

/** Entries that keep their elements and change their words: those that may be on the screen. */
const TOP = 6;

type Answers = (item: number) => string | undefined;

/**
 * The entries as a list. Those that there is room for on the screen are painted first, and below them stays what stood
 * there before, until there is time for the rest: so a slow phone answers at once, and the page keeps its length. Where
 * the new ones do not reach below it, what stood there before is hidden by the stylesheet, which is cheaper than taking
 * it out.
 */
export function List({ items, answers }: { items: readonly number[]; answers: Answers }) {
  const list = useRef<HTMLUListElement>(null);
  const room = Math.min(TOP, useRoom(list));
  const late = useAfterPaint(items);
  const short = late !== items && items.length <= TOP;
  const top = short ? items : [...items.slice(0, room), ...late.slice(room, TOP)];
  const rest = late.slice(TOP).filter((item) => !top.includes(item));
  return (
    <ul className="items" role="list" data-short={short ? "" : undefined} ref={list}>
      {top.map((item, place) => (
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
