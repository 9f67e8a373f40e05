import { startTransition, useEffect, useState } from "react";

/** A frame, in milliseconds: on a phone with few cores, what begins sooner takes them from the painting. */
const FRAME = 16;

/** Does what nobody waits for, a frame after the next paint; what is given back calls it off. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, FRAME);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value as it was until what is urgent has been painted, then as it is. React's own deferring does not wait for that. */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (late === value) return undefined;
    return afterPaint(() => startTransition(() => setLate(value)));
  }, [late, value]);
  return late;
}
