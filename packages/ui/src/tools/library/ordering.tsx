import { type Layout, layouts, type Sort, sorts } from "@portolan/model/library";
import { memo } from "react";
import { useTool } from "./context.ts";
import { CopyLink } from "./copy-link.tsx";

const sortWords = { relevance: "sortRelevance", newest: "sortNewest", evidence: "sortEvidence" } as const;
const viewWords = { list: "viewList", table: "viewTable", country: "viewCountry" } as const;

/** In which order and in which form the entries are shown, and the address of all that is chosen. */
export const Ordering = memo(function Ordering({ sort, view }: { sort: Sort; view: Layout }) {
  const { store, say } = useTool();
  return (
    <div className="ordering ui">
      <label>
        {say("sortBy")}{" "}
        <select value={sort} onChange={(event) => store.sort(event.target.value as Sort)}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {say(sortWords[one])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("showAs")}{" "}
        <select value={view} onChange={(event) => store.view(event.target.value as Layout)}>
          {layouts.map((one) => (
            <option key={one} value={one}>
              {say(viewWords[one])}
            </option>
          ))}
        </select>
      </label>
      <CopyLink />
    </div>
  );
});
