import { files } from "@portolan/model/cite";
import { caseName, MOST_COMPARED } from "@portolan/model/library";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { saveFile } from "../../elements/save-file.ts";
import { citationFile } from "../citations.ts";
import { type Say, speaker, type Words } from "../words.ts";
import { Adder } from "./adder.tsx";
import { readState, type State, writeState } from "./address.ts";
import { csvOf, jsonOf } from "./exports.ts";
import { type Fetched, fetchCases } from "./fetch-cases.ts";
import type { CompareKey } from "./keys.ts";
import { rowsOf } from "./rows.ts";
import { Table } from "./table.tsx";

/** Puts the comparison into a place of its page. */
export function mount(place: HTMLElement, { language, words }: { language: string; words: Words<CompareKey> }): void {
  createRoot(place).render(<Compare say={speaker(words, language)} language={language} />);
}

const NAMES = { csv: "CSV", json: "JSON", ris: "RIS", bibtex: "BibTeX" } as const;
const nothing: ReadonlyMap<string, Fetched> = new Map();

function Compare({ say, language }: { say: Say<CompareKey>; language: string }) {
  const [state, setState] = useState(() => readState(location.search));
  const [found, setFound] = useState(nothing);
  const [loading, setLoading] = useState(true);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState("");
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const back = () => setState(readState(location.search));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  useEffect(() => {
    let current = true;
    setLoading(true);
    void fetchCases(state.cases).then((cases) => {
      if (!current) return;
      setFound(cases);
      setLoading(false);
    });
    return () => {
      current = false;
    };
  }, [state.cases, turn]);

  const go = (next: Pick<State, "cases" | "onlyDiffers">) => {
    history.pushState(null, "", location.pathname + writeState(next));
    setState({ ...next, beyond: [] });
    setSaid("");
  };
  const named = (what: Fetched) => state.cases.filter((name) => found.get(name) === what);
  const cases = state.cases.flatMap((name) => {
    const view = found.get(name);
    return typeof view === "object" ? view : [];
  });
  /** A name that is no case takes no place in the table, and leaves the address with the next change. */
  const standing = state.cases.filter((name) => found.get(name) !== "unknown");
  const all = rowsOf(cases, say, language);
  const differ = all.filter((row) => row.differs).length;
  const rows = state.onlyDiffers && cases.length > 1 ? all.filter((row) => row.differs) : all;
  const failed = named("failed");
  const cite = async (format: keyof typeof files) => {
    const words = {
      portal: say("portal"),
      noDate: say("citeNoDate"),
      nature: say("citeNatureLearned", { portal: say("portal") }),
    };
    const { text, missed } = await citationFile(format, cases, words);
    saveFile(`portolan-comparison.${files[format].ending}`, files[format].type, text);
    setSaid(missed.length > 0 ? say("toolCitations", { names: missed.join("; ") }) : "");
  };
  const save = {
    csv: () =>
      saveFile(
        "portolan-comparison.csv",
        "text/csv",
        csvOf(rows, cases, location.origin, {
          compared: say("compareRow"),
          differs: say("compareDiffers"),
          same: say("compareSame"),
        }),
      ),
    json: () => saveFile("portolan-comparison.json", "application/json", jsonOf(rows, cases, location.origin)),
    ris: () => void cite("ris"),
    bibtex: () => void cite("bibtex"),
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname + writeState(state));
      setSaid(say("shareCopied"));
    } catch {
      setSaid(say("shareFailed"));
    }
  };
  const turnTo = (by: 1 | -1) => {
    const box = scroller.current;
    const column = box?.querySelector("tbody td")?.getBoundingClientRect().width ?? 0;
    const way = getComputedStyle(box ?? document.body).direction === "rtl" ? -1 : 1;
    box?.scrollBy({ left: by * way * column });
  };

  return (
    <>
      {named("unknown").map((name) => (
        <p className="note" role="alert" key={name}>
          {say("compareUnknown", { name })}
        </p>
      ))}
      {state.beyond.length > 0 && (
        <p className="note" role="alert">
          {say("compareTooMany", { names: state.beyond.join(", ") })}
        </p>
      )}
      {failed.length > 0 && (
        <p className="note" role="alert">
          {say("compareFailed", { names: failed.join(", ") })}{" "}
          <button type="button" onClick={() => setTurn(turn + 1)}>
            {say("searchRetry")}
          </button>
        </p>
      )}
      <p role="status" className="said">
        {loading
          ? state.cases.length > 0 && say("compareLoading")
          : said || (cases.length > 0 && say("compareStatus", { n: cases.length, differ, same: all.length - differ }))}
      </p>
      {cases.length > 0 && (
        <>
          <div className="ways noprint">
            {cases.length > 1 && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={state.onlyDiffers}
                  onChange={(event) => go({ cases: state.cases, onlyDiffers: event.target.checked })}
                />
                {say("compareOnly")}
              </label>
            )}
            {cases.length > 1 && (
              <span className="turn">
                <button type="button" onClick={() => turnTo(-1)}>
                  {say("comparePrevious")}
                </button>
                <button type="button" onClick={() => turnTo(1)}>
                  {say("compareNext")}
                </button>
              </span>
            )}
          </div>
          {language !== "en" && <p className="ui">{say("compareEnglish")}</p>}
          <Table
            cases={cases}
            rows={rows}
            say={say}
            scroller={scroller}
            onRemove={(view) => {
              go({ cases: standing.filter((name) => name !== caseName(view.address)), onlyDiffers: state.onlyDiffers });
              document.querySelector<HTMLElement>("#compare-add")?.focus();
            }}
          />
        </>
      )}
      <Adder
        chosen={standing}
        full={standing.length >= MOST_COMPARED}
        say={say}
        onAdd={(name) => go({ cases: [...standing, name], onlyDiffers: state.onlyDiffers })}
      />
      {cases.length > 0 && (
        <section aria-labelledby="compare-export" className="noprint">
          <h2 id="compare-export">{say("compareExport")}</h2>
          <p className="ways">
            {(["csv", "json", "ris", "bibtex"] as const).map((form) => (
              <button
                type="button"
                key={form}
                aria-label={say("toolExport", { format: NAMES[form] })}
                onClick={save[form]}
              >
                {NAMES[form]}
              </button>
            ))}
            <button type="button" onClick={() => print()}>
              {say("planPrint")}
            </button>
            <button type="button" onClick={() => void copy()}>
              {say("compareLink")}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
