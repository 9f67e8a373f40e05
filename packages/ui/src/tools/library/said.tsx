import { useEffect, useRef, useState } from "react";

/** How long nothing may change before it is said, in milliseconds. */
const CALM = 700;

/** Says politely how much there is, once, when the reader has stopped changing things. */
export function Said({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSaid(text), CALM);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="quiet" role="status" data-part="count">
      {said}
    </p>
  );
}
