import { compareAddress, MOST_COMPARED } from "@portolan/model/library";
import { createContext, useContext } from "react";
import { useTool } from "./context.ts";

/** The addresses of the cases that are ticked, and how to tick one. */
export interface Compared {
  cases: readonly string[];
  toggle: (address: string) => void;
}

/** The ticked cases around a part. */
export const ComparedContext = createContext<Compared>({ cases: [], toggle: () => undefined });

/** A box that puts a case among those to be compared. */
export function Compare({ address, title }: { address: string; title: string }) {
  const { say } = useTool();
  const { cases, toggle } = useContext(ComparedContext);
  const ticked = cases.includes(address);
  return (
    <label>
      <input
        type="checkbox"
        checked={ticked}
        disabled={!ticked && cases.length >= MOST_COMPARED}
        aria-label={`${say("compareThis")}: ${title}`}
        onChange={() => toggle(address)}
      />{" "}
      {say("compareThis")}
    </label>
  );
}

/** Where the ticked cases are compared. */
export function CompareLink() {
  const { language, say } = useTool();
  const { cases } = useContext(ComparedContext);
  if (cases.length === 0) return null;
  const words = say("compareThese", { n: cases.length });
  return (
    <p className="compare-bar ui">
      {cases.length > 1 ? <a href={compareAddress(cases, language)}>{words}</a> : words}
      {cases.length >= MOST_COMPARED && <span> {say("compareMost")}</span>}
    </p>
  );
}
