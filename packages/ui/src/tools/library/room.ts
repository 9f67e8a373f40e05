import { type RefObject, useEffect, useState } from "react";

/** The least height of an entry with its margin, in pixels. */
const ENTRY = 150;

/**
 * How many entries of a list, which begins where the element does, there is room for down to the edge of the window:
 * one at the least. Measured when the reader scrolls, so that reading it costs no layout.
 */
export function useRoom(list: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setRoom(Math.max(1, Math.ceil((innerHeight - Math.max(0, top)) / ENTRY)));
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    later();
    const events = ["scroll", "resize"];
    for (const event of events) addEventListener(event, later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const event of events) removeEventListener(event, later);
    };
  }, [list]);
  return room;
}
