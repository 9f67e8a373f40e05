import { createContext, useContext } from "react";
import { useTool } from "./context.ts";

/** Cases that can be compared at once. */
export const MOST = 4;

/** The cases that are ticked, by the names of their folders, and how to tick one. */
export interface Compared {
  cases: readonly string[];
  toggle: (slug: string) => void;
}

/** The ticked cases around a part. */
export const ComparedContext = createContext<Compared>({ cases: [], toggle: () => undefined });

const slugOf = (address: string) => address.split("/").at(-2) ?? "";

/** A box that puts a case among those to be compared. */
export function Compare({ address, title }: { address: string; title: string }) {
  const { say } = useTool();
  const { cases, toggle } = useContext(ComparedContext);
  const slug = slugOf(address);
  const ticked = cases.includes(slug);
  return (
    <label>
      <input
        type="checkbox"
        checked={ticked}
        disabled={!ticked && cases.length >= MOST}
        aria-label={`${say("compareThis")}: ${title}`}
        onChange={() => toggle(slug)}
      />{" "}
      {say("compareThis")}
    </label>
  );
}

/** Where the ticked cases are compared. */
export function CompareLink() {
  const { say } = useTool();
  const { cases } = useContext(ComparedContext);
  if (cases.length === 0) return null;
  const words = say("compareThese", { n: cases.length });
  return (
    <p className="compare-bar ui">
      {cases.length > 1 ? <a href={`/compare/?cases=${cases.join(",")}`}>{words}</a> : words}
      {cases.length >= MOST && <span> {say("compareMost")}</span>}
    </p>
  );
}
