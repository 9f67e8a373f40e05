import { type FacetId, facetAddress, facetKey, type Ignored, inLanguage, LONGEST } from "@portolan/model/library";
import { useShown, useTool } from "./context.ts";

/** What of the address was left out, and what could not be loaded. */
export function Notes() {
  const { store, language, say, name } = useTool();
  const { ignored, words, state } = useShown();
  const facetName = (id: string) => (id in facetKey ? say(facetKey[id as FacetId]) : id);
  const text = (one: Ignored) => {
    if (one.what === "long") return say("ignoredLong", { n: LONGEST });
    if (one.what === "filter") return say("ignoredFilter", { name: one.name });
    return say("ignoredValue", { name: facetName(one.name), value: one.value });
  };
  const kinds = store.shelf.byFacet.get("kind")?.values ?? [];
  if (ignored.length === 0 && words !== "failed" && words !== "waiting") return null;
  return (
    <div className="notes ui" role="status">
      {ignored.slice(0, 5).map((one) => (
        <p key={JSON.stringify(one)}>{text(one)}</p>
      ))}
      {words === "waiting" && <p>{say("loadingWords")}</p>}
      {words === "failed" && (
        <p>
          {say("wordsFailed")}{" "}
          {kinds.map((kind) => (
            <span key={kind.id}>
              <a href={facetAddress("kind", kind.id)}>{name(kind.label)}</a>
              {" · "}
            </span>
          ))}
          <a href={`${inLanguage("/search/", language)}?q=${encodeURIComponent(state.q)}`}>{say("searchWholeSite")}</a>
        </p>
      )}
    </div>
  );
}
