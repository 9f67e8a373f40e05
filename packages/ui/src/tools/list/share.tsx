import { useState } from "react";
import type { Entry } from "../../elements/list-store.ts";
import type { Say } from "../words.ts";
import { encode, LONGEST_LINK } from "./codec.ts";
import { isolated } from "./entry.tsx";
import type { ListKey } from "./keys.ts";

interface Props {
  entries: readonly Entry[];
  say: Say<ListKey>;
  onSaid: (text: string) => void;
}

/** The list as a link that holds it. Notes go along only if the reader says so. */
export function Share({ entries, say, onSaid }: Props) {
  const [notes, setNotes] = useState(false);
  const base = `${location.origin}${location.pathname}#l=`;
  const list = entries.map(({ a, n }) => ({ address: a, note: notes ? n : undefined }));
  const { text, left } = encode(list, LONGEST_LINK - base.length);
  const titleOf = (address: string) => isolated(entries.find((e) => e.a === address)?.t ?? address);
  const names = [
    ...left.entries.map((e) => titleOf(e.address)),
    ...left.notes.map((e) => say("listShareNoteOf", { title: titleOf(e.address) })),
  ];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(base + text);
      onSaid(say("shareCopied"));
    } catch {
      document.querySelector<HTMLInputElement>("#list-link")?.select();
      onSaid(say("shareFailed"));
    }
  };
  return (
    <section aria-labelledby="list-share" className="noprint">
      <h2 id="list-share">{say("listShare")}</h2>
      <p>{say("listShareText")}</p>
      {entries.some((e) => e.n) && (
        <label className="check">
          <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.target.checked)} />
          {say("listShareNotes")}
        </label>
      )}
      {names.length > 0 && (
        <p className="note" role="alert">
          {say("listShareLong", { n: LONGEST_LINK, names: names.join("; ") })}
        </p>
      )}
      <p className="ways">
        <input id="list-link" readOnly dir="ltr" aria-label={say("listShareLink")} value={base + text} />
        <button type="button" onClick={() => void copy()}>
          {say("listShareCopy")}
        </button>
      </p>
    </section>
  );
}
