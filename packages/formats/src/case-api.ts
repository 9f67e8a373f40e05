import { viewOf } from "@portolan/model/views";
import type { Format } from "./file.ts";

/** Cases as the comparison fetches them: `/api/v1/cases/<slug>.json`, the view of the page under `data`. */
export const caseApi: Format = function* ({ graph }) {
  for (const { kind, address } of graph.knowledge.items.values()) {
    if (kind !== "case") continue;
    const path = `api/v1${address.slice(0, -1)}.json`;
    yield {
      path,
      content: `${JSON.stringify({ $schema: "/api/v1/schemas/case.json", data: viewOf(graph, address) })}\n`,
    };
  }
};
