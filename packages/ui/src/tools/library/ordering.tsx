import { type Layout, layouts, type Sort, sorts } from "@portolan/model/library";
import { useShown, useTool } from "./context.ts";
import { CopyLink } from "./copy-link.tsx";

const sortWords = { relevance: "sortRelevance", newest: "sortNewest", evidence: "sortEvidence" } as const;
const viewWords = { list: "viewList", table: "viewTable", country: "viewCountry" } as const;

/** In which order and in which form the entries are shown, and the address of all that is chosen. */
export function Ordering() {
  const { store, say } = useTool();
  const { state } = useShown();
  return (
    <div className="ordering ui">
      <label>
        {say("sortBy")}{" "}
        <select value={state.sort} onChange={(event) => store.sort(event.target.value as Sort)}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {say(sortWords[sort])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("showAs")}{" "}
        <select value={state.view} onChange={(event) => store.view(event.target.value as Layout)}>
          {layouts.map((view) => (
            <option key={view} value={view}>
              {say(viewWords[view])}
            </option>
          ))}
        </select>
      </label>
      <CopyLink />
    </div>
  );
}
