import type { Problem } from "@portolan/dialect";
import { buildGraph, type Graph, type GraphInput } from "@portolan/model/graph";
import { schemas } from "@portolan/model/schemas";
import { getCollection, getEntry } from "astro:content";
import { live } from "./live.ts";
import type { StoredDocument } from "./stored.ts";

interface State {
  version: string;
  problems: Problem[];
  vocabularies: { [K in keyof GraphInput["vocabularies"]]: [string, never][] };
}

let built: { version: string; graph: Graph } | undefined;

/** The graph of the content as the store has it now; built again only when the content has changed. */
export async function currentGraph(): Promise<Graph> {
  if (live.current) return live.current.graph;
  const { version, vocabularies } = await currentState();
  if (built?.version === version) return built.graph;
  const documents: GraphInput["documents"][number][] = [];
  const data: GraphInput["data"][number][] = [];
  for (const kind of schemas.keys())
    for (const { data: entry } of await getCollection(kind as never)) {
      const stored = entry as StoredDocument | { file: string; value: GraphInput["data"][number]["value"] };
      if ("value" in stored) data.push({ ...stored, placeOf: nowhere });
      else documents.push(revive(stored));
    }
  const { units, themes, disaggregations } = vocabularies;
  const { graph } = buildGraph({ documents, data, vocabularies: { units: new Map(units), themes: new Map(themes), disaggregations: new Map(disaggregations) } });
  built = { version, graph };
  return graph;
}

/** Problems of the content: none in a build, which has stopped by now; in development every page shows them. */
export async function currentProblems(): Promise<Problem[]> {
  return live.current?.problems ?? (await currentState()).problems;
}

async function currentState(): Promise<State> {
  const entry = (await (getEntry as (collection: string, id: string) => Promise<unknown>)("graph", "state")) as { data: State };
  return entry.data;
}

const nowhere = () => ({ line: 1, column: 1 });

function revive({ pointers, blocks, words, ...document }: StoredDocument): GraphInput["documents"][number] {
  return {
    ...document,
    pointers: pointers.map((p) => ({ ...p, line: 1, column: 1 })),
    outline: { pointers: [], words, blocks: blocks.map((b) => ({ ...b, text: "", line: 1 })) },
  };
}
