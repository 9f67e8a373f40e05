import type { Graph } from "../../graph/index.ts";
import type { LinkView } from "../common.ts";
import { itemView } from "./item.ts";
import { type ItemKind, itemKinds } from "./kinds.ts";
import type { ResultStatus } from "./results.ts";

/** What hangs on a part of the plan, as the part's own page shows it. */
export interface HangingView {
  /** How many there are of each kind, kinds without any left out. */
  counts: { kind: ItemKind; n: number }[];
  /** At most `INLINE` of them; terms last; none on a translated page. */
  items: (LinkView & { kind: ItemKind; status?: ResultStatus | undefined })[];
  /** The page that lists all, where they are more. */
  all: string | undefined;
}

/** How many a plan page lists itself; its budget is for the plan. */
export const INLINE = 8;

/** What hangs on the page at an address, or undefined if nothing does. */
export function hangingView(graph: Graph, address: string, language = "en"): HangingView | undefined {
  const hanging = graph.knowledge.on.get(address);
  if (hanging === undefined) return undefined;
  const byKind = Map.groupBy(hanging, ({ item }) => item.kind);
  const counts = itemKinds.flatMap((kind) => {
    const n = byKind.get(kind)?.length ?? 0;
    return n > 0 ? [{ kind, n }] : [];
  });
  const more = hanging.length > INLINE;
  const list = `${address}learned/`;
  // All of it is in English so far: a translated page says how much there is, and where.
  if (language !== "en") return { counts, items: [], all: more ? list : `${address}#learned` };
  // Where not all fit, each kind has its share, what names this very part first.
  const share = Math.max(1, Math.floor(INLINE / counts.length));
  const items = counts.flatMap(({ kind }) =>
    (byKind.get(kind) ?? [])
      .toSorted(
        (a, b) => Number(a.via !== undefined) - Number(b.via !== undefined) || (a.item.title < b.item.title ? -1 : 1),
      )
      .slice(0, more ? share : undefined)
      .map(({ item }) => {
        const { title, status } = itemView(graph, item);
        return { kind, address: item.address, title, status };
      }),
  );
  return { counts, items, all: more ? list : undefined };
}
