import { useEffect, useState } from "react";
import { fetchTitles } from "../catalogue.ts";
import type { Say } from "../words.ts";
import type { CompareKey } from "./keys.ts";

interface Props {
  chosen: readonly string[];
  full: boolean;
  say: Say<CompareKey>;
  onAdd: (name: string) => void;
}

/** A list of all cases from which one is added to the table. */
export function Adder({ chosen, full, say, onAdd }: Props) {
  const [cases, setCases] = useState<{ name: string; title: string }[]>();
  const [failed, setFailed] = useState(false);
  const [name, setName] = useState("");
  useEffect(() => {
    fetchTitles().then(
      (titles) =>
        setCases(
          [...titles]
            .flatMap(([address, title]) => {
              const [, found] = /^\/cases\/([^/]+)\/$/.exec(address) ?? [];
              return found ? { name: found, title } : [];
            })
            .sort((a, b) => a.title.localeCompare(b.title, "en")),
        ),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p className="note noprint">{say("compareCatalogueFailed")}</p>;
  return (
    <form
      className="adder noprint"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === "" || full) return;
        onAdd(name);
        setName("");
      }}
    >
      <label htmlFor="compare-add">{say("compareAdd")}</label>
      <select id="compare-add" value={name} onChange={(event) => setName(event.target.value)}>
        <option value="">{say("compareAddNone")}</option>
        {(cases ?? [])
          .filter((one) => !chosen.includes(one.name))
          .map((one) => (
            <option value={one.name} key={one.name} lang="en">
              {one.title}
            </option>
          ))}
      </select>
      <button type="submit" aria-disabled={full || name === ""}>
        {say("compareAddButton")}
      </button>
      {full && <p className="ui">{say("compareFull")}</p>}
    </form>
  );
}
