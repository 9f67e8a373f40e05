import type { Graph, KnowledgeItem } from "../../graph/index.ts";
import { codeLink, type LinkView } from "../common.ts";
import { objectiveOf } from "../knowledge/item.ts";
import { type PromiseView, type ResultStatus, resultsView } from "../knowledge/results.ts";

/** A promise of a case, with what came of it. */
export interface CasePromiseView extends PromiseView {
  /** The case, in the ink of the objective that it serves first. */
  case: LinkView;
  /** True for another organization's case, kept for comparison. */
  comparable: boolean;
}

/** The statuses in the order in which they are read: what was not kept first. */
export const promiseOrder = [
  "not-met",
  "partly-met",
  "not-published",
  "met",
] as const satisfies readonly ResultStatus[];

/** The promises of cases: unmet first, within that the smallest share first. */
export function casePromises(graph: Graph, items: Iterable<KnowledgeItem>): CasePromiseView[] {
  return [...items]
    .flatMap((item) => {
      const { document } = item;
      const data = document?.document.data;
      if (document === undefined || data?.kind !== "case") return [];
      const link = caseLink(graph, item);
      return resultsView(graph, document).promises.map((p) => ({ ...p, case: link, comparable: data.comparable }));
    })
    .sort(
      (a, b) =>
        promiseOrder.indexOf(a.status) - promiseOrder.indexOf(b.status) ||
        (a.share ?? 0) - (b.share ?? 0) ||
        (a.case.title < b.case.title ? -1 : a.case.title > b.case.title ? 1 : a.promised.n - b.promised.n),
    );
}

/** How many promises stand at each status. */
export function countStatuses(promises: readonly { status: ResultStatus }[]): Record<ResultStatus, number> {
  const n = (status: ResultStatus) => promises.filter((p) => p.status === status).length;
  return {
    met: n("met"),
    "partly-met": n("partly-met"),
    "not-met": n("not-met"),
    "not-published": n("not-published"),
  };
}

/** A link to a case in the ink of the objective that it serves first. */
export function caseLink(graph: Graph, item: KnowledgeItem): LinkView {
  const objective = objectiveOf(item);
  const hue = objective && graph.nodes.has(objective as never) ? codeLink(graph, objective).hue : undefined;
  return { address: item.address, title: item.title, hue };
}
