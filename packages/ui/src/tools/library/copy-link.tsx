import { useState } from "react";
import { useTool } from "./context.ts";

/** Keeps a filter by its address: for a message, a bookmark, another day. */
export function CopyLink() {
  const { store, say } = useTool();
  const [said, setSaid] = useState("");
  const copy = async () => {
    store.typed();
    store.settle();
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(say("copied"));
    } catch {
      setSaid(say("copyFilterFailed"));
    }
  };
  return (
    <span>
      <button type="button" className="quiet-button" onClick={() => void copy()}>
        {say("copyFilter")}
      </button>{" "}
      <span role="status">{said}</span>
    </span>
  );
}
