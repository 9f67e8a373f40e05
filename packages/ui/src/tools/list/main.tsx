import { files } from "@portolan/model/cite";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { type Entry, MOST, readList, writeList } from "../../elements/list-store.ts";
import { saveFile } from "../../elements/save-file.ts";
import { fetchTitles } from "../catalogue.ts";
import { citationFile } from "../citations.ts";
import { type Say, speaker, type Words } from "../words.ts";
import { type Decoded, decode } from "./codec.ts";
import { listExports } from "./exports.ts";
import type { ListKey } from "./keys.ts";
import { Own } from "./own.tsx";
import { Share } from "./share.tsx";
import { Shared } from "./shared.tsx";

/** Puts the reading list into a place of its page. */
export function mount(place: HTMLElement, { language, words }: { language: string; words: Words<ListKey> }): void {
  createRoot(place).render(<List say={speaker(words, language)} />);
}

/** The list that the address holds, if it holds one. */
function sharedNow(): Decoded | undefined {
  return location.hash.startsWith("#l=") ? decode(location.hash.slice(3)) : undefined;
}

const begun = () => {
  const { entries, fault } = readList();
  return { entries, fault, kept: fault === undefined || fault === "broken" };
};

function List({ say }: { say: Say<ListKey> }) {
  const [{ entries: stored, fault }, setList] = useState(begun);
  const [shared, setShared] = useState(sharedNow);
  const [titles, setTitles] = useState<Map<string, string>>();
  const [unchecked, setUnchecked] = useState(false);
  const [status, setStatus] = useState("");
  const [undo, setUndo] = useState<readonly Entry[]>();

  useEffect(() => {
    fetchTitles().then(setTitles, () => setUnchecked(true));
    const arrive = () => setShared(sharedNow());
    // Another tab may keep something meanwhile; what this one could not keep stays.
    const reread = () => setList((now) => (now.kept ? begun() : now));
    addEventListener("hashchange", arrive);
    addEventListener("storage", reread);
    return () => {
      removeEventListener("hashchange", arrive);
      removeEventListener("storage", reread);
    };
  }, []);

  // A page is called what it is called now; the stored title stands in where that cannot be known.
  const entries = stored.map((e) => ({ ...e, t: titles?.get(e.a) ?? e.t }));
  const change = (next: readonly Entry[]) => {
    const done = fault !== "newer" && writeList(next);
    setList({ entries: [...next], fault: done ? undefined : (fault ?? "blocked"), kept: done });
  };
  const take = (gone: readonly Entry[], text: string) => {
    setUndo(entries);
    change(entries.filter((e) => !gone.includes(e)));
    setStatus(text);
  };
  const add = (more: readonly Entry[]) => {
    const next = [...entries, ...more];
    change(next.slice(0, MOST));
    leave();
    setStatus(next.length > MOST ? say("keepFull", { n: MOST }) : say("sharedDone", { n: more.length }));
  };
  const leave = () => {
    history.replaceState(history.state, "", location.pathname);
    setShared(undefined);
  };
  const cite = async (format: keyof typeof files) => {
    const words = {
      portal: say("portal"),
      noDate: say("citeNoDate"),
      nature: say("citeNatureLearned", { portal: say("portal") }),
    };
    const pages = entries.map(({ a, t }) => ({ address: a, title: t }));
    const { text, missed } = await citationFile(format, pages, words);
    saveFile(`portolan-list.${files[format].ending}`, files[format].type, text);
    setStatus(missed.length > 0 ? say("toolCitations", { names: missed.join("; ") }) : "");
  };

  return (
    <>
      {fault && (
        <p className="note" role="alert">
          {say(fault === "blocked" ? "listBlocked" : fault === "newer" ? "listNewer" : "listBroken")}
        </p>
      )}
      <p role="status" className="said">
        {status}
        {undo && (
          <button
            type="button"
            key={undo.length}
            autoFocus
            onClick={() => {
              change(undo);
              setUndo(undefined);
              setStatus("");
            }}
          >
            {say("listUndo")}
          </button>
        )}
      </p>
      {unchecked && <p className="note">{say("listUnchecked")}</p>}
      {shared ? (
        <Shared shared={shared} own={entries} titles={titles} say={say} onAdd={add} onLeave={leave} />
      ) : entries.length === 0 ? (
        <p>{say("listNothing")}</p>
      ) : (
        <>
          <p className="ways ui">
            {say("listCount", { n: entries.length })}
            <button
              type="button"
              className="noprint"
              onClick={() => take(entries, say("listCleared", { n: entries.length }))}
            >
              {say("listClear")}
            </button>
          </p>
          <Own
            entries={entries}
            titles={titles}
            say={say}
            onChange={(next) => {
              setUndo(undefined);
              change(next);
            }}
            onMoved={setStatus}
            onRemove={(entry) => take([entry], say("listRemoved", { title: entry.t }))}
          />
          <section aria-labelledby="list-exports" className="noprint">
            <h2 id="list-exports">{say("listExports")}</h2>
            <p className="ways">
              {(["csv", "json", "md"] as const).map((form) => (
                <button
                  type="button"
                  key={form}
                  aria-label={say("toolExport", { format: NAMES[form] })}
                  onClick={() =>
                    saveFile(
                      `portolan-list.${form}`,
                      listExports[form].type,
                      listExports[form].write(entries, location.origin),
                    )
                  }
                >
                  {NAMES[form]}
                </button>
              ))}
              {(["ris", "bibtex"] as const).map((form) => (
                <button
                  type="button"
                  key={form}
                  aria-label={say("toolExport", { format: NAMES[form] })}
                  onClick={() => void cite(form)}
                >
                  {NAMES[form]}
                </button>
              ))}
              <button type="button" onClick={() => print()}>
                {say("planPrint")}
              </button>
            </p>
          </section>
          <Share entries={entries} say={say} onSaid={setStatus} />
        </>
      )}
    </>
  );
}

const NAMES = { csv: "CSV", json: "JSON", md: "Markdown", ris: "RIS", bibtex: "BibTeX" } as const;
