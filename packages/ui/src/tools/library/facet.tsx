import { facetKey, type ShelfFacet, shortList } from "@portolan/model/library";
import { memo, useState } from "react";
import { englishOn, useTool } from "./context.ts";

/** The id of the box of a value, by which the focus finds it. */
export const boxId = (facet: string, value: string) => `${facet}-${value}`;

interface FacetProps {
  facet: ShelfFacet;
  chosen: readonly string[] | undefined;
  /** For each value in order. */
  counts: readonly number[];
  opened: boolean;
}

/** One facet: its values with how many each would leave. Those that would leave none are hidden, unless chosen. */
export const Facet = memo(function Facet({ facet, chosen, counts, opened }: FacetProps) {
  const { say } = useTool();
  const [open, setOpen] = useState(opened || chosen !== undefined);
  const [all, setAll] = useState(false);
  const left = facet.values.flatMap((value, i) => {
    const checked = chosen?.includes(value.id) ?? false;
    const n = counts[i] ?? 0;
    return n > 0 || checked ? [{ value, n, checked }] : [];
  });
  if (left.length === 0) return null;
  const short = shortList(left, ({ value }) => value.total);
  const rows = all || short === undefined ? left : left.filter((row) => row.checked || short.includes(row));
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(facetKey[facet.id])}
        {chosen && <span className="ui"> ({chosen.length})</span>}
      </summary>
      {open && (
        <>
          <ul role="list" aria-label={say(facetKey[facet.id])}>
            {rows.map(({ value, n, checked }) => (
              <Value key={value.id} facet={facet} at={facet.values.indexOf(value)} n={n} checked={checked} />
            ))}
          </ul>
          {short !== undefined && (
            <button type="button" className="quiet-button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? say("fewerValues") : say("allValues", { n: left.length })}
            </button>
          )}
        </>
      )}
    </details>
  );
});

interface ValueProps {
  facet: ShelfFacet;
  at: number;
  n: number;
  checked: boolean;
}

const Value = memo(function Value({ facet, at, n, checked }: ValueProps) {
  const { store, language, name } = useTool();
  const value = facet.values[at];
  if (value === undefined) return null;
  const english = value.english ? englishOn(language) : {};
  return (
    <li>
      <label>
        <input
          type="checkbox"
          id={boxId(facet.id, value.id)}
          checked={checked}
          onChange={() => store.toggle(facet.id, value.id)}
        />
        <span className="value">
          {value.code && (
            <b className={`hue ${value.hue ?? ""}`} dir="ltr">
              {value.code}{" "}
            </b>
          )}
          <span {...english}>{name(value.label)}</span>
        </span>
        <span className="n">{n}</span>
      </label>
    </li>
  );
});
