import { useEffect, useRef } from "react";
import type { Entry } from "../../elements/list-store.ts";
import type { Say } from "../words.ts";
import { isolated, Page } from "./entry.tsx";
import type { ListKey } from "./keys.ts";

interface Props {
  entries: readonly Entry[];
  titles: ReadonlyMap<string, string> | undefined;
  say: Say<ListKey>;
  onChange: (entries: Entry[]) => void;
  onMoved: (text: string) => void;
  onRemove: (entry: Entry) => void;
}

/** The reader's own list: order, notes, removal. */
export function Own({ entries, titles, say, onChange, onMoved, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>(undefined);
  // A browser drops the focus of a node that is moved in the document.
  useEffect(() => {
    if (moved.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = undefined;
  });
  const move = (at: number, by: -1 | 1) => {
    const to = at + by;
    const entry = entries[at];
    if (entry === undefined || to < 0 || to >= entries.length) return;
    const next = entries.filter((_, i) => i !== at);
    next.splice(to, 0, entry);
    moved.current = `${by < 0 ? "up" : "down"} ${entry.a}`;
    onChange(next);
    onMoved(say("listMoved", { title: isolated(entry.t), n: to + 1, of: entries.length }));
  };
  return (
    <ol className="entries" ref={list}>
      {entries.map((entry, i) => {
        const { a, t, n = "" } = entry;
        return (
          <li key={a}>
            <Page address={a} title={t} titles={titles} say={say} />
            <p className="ways">
              {(["up", "down"] as const).map((way) => (
                <button
                  type="button"
                  key={way}
                  data-move={`${way} ${a}`}
                  aria-disabled={way === "up" ? i === 0 : i === entries.length - 1}
                  aria-label={`${say(way === "up" ? "listUp" : "listDown")}: ${t}`}
                  onClick={() => move(i, way === "up" ? -1 : 1)}
                >
                  {say(way === "up" ? "listUp" : "listDown")}
                </button>
              ))}
              <button type="button" aria-label={`${say("listRemove")}: ${t}`} onClick={() => onRemove(entry)}>
                {say("listRemove")}
              </button>
            </p>
            <label className="entry-note">
              <span>{say("listNote")}</span>
              <textarea
                rows={n === "" ? 1 : 3}
                dir="auto"
                maxLength={2000}
                aria-label={`${say("listNote")}: ${t}`}
                value={n}
                onChange={(event) => onChange(entries.map((e) => (e.a === a ? withNote(e, event.target.value) : e)))}
              />
            </label>
            {n !== "" && (
              <p className="on-paper" dir="auto">
                {n}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function withNote({ a, t }: Entry, note: string): Entry {
  return note === "" ? { a, t } : { a, t, n: note };
}
