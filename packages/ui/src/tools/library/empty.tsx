import { facetKey, inLanguage, relief } from "@portolan/model/library";
import { useShown, useTool } from "./context.ts";

/** What to do where nothing fits: which filter to drop, or the search of the whole site. */
export function Empty() {
  const { store, language, say } = useTool();
  const { state, hits } = useShown();
  const best = relief(store.shelf, state.chosen, hits);
  return (
    <div className="nothing">
      <p>{say("nothingFits")}</p>
      {best && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              store.drop(best.drop);
              document.getElementById("found")?.focus();
            }}
          >
            {best.drop === "q"
              ? say("withoutWords", { n: best.n })
              : say("withoutFilter", { name: say(facetKey[best.drop]), n: best.n })}
          </button>
        </p>
      )}
      {state.q !== "" && (
        <p>
          <a href={`${inLanguage("/search/", language)}?q=${encodeURIComponent(state.q)}`}>{say("searchWholeSite")}</a>
        </p>
      )}
    </div>
  );
}
