import type { Graph, KnowledgeItem } from "@portolan/model/graph";
import type { FacetId } from "@portolan/model/library";
import { viewOf } from "@portolan/model/views";

type Fields = Record<string, never>;
const fields = (item: KnowledgeItem) => (item.document?.document.data ?? {}) as unknown as Fields;
const plain = (value: unknown) => String(value).replaceAll(" ", "-");
const among = (list: unknown, value: string, get: (one: never) => unknown) =>
  typeof list === "string"
    ? plain(list) === value
    : ((list as never[] | undefined) ?? []).some((one) => get(one) === value);

/** Whether an item has a value, asked of the graph in another way than the library goes: for its tests. */
export function truthOf(graph: Graph): Record<FacetId, (item: KnowledgeItem, value: string) => boolean> {
  const hangs = (item: KnowledgeItem, address: string) =>
    (graph.knowledge.on.get(address) ?? []).some((hanging) => hanging.item === item);
  return {
    theme: (item, value) => hangs(item, `/library/theme/${value}/`),
    place: ({ places }, value) => places.some((place) => place === value || place.startsWith(`${value}-`)),
    kind: ({ address }, value) =>
      address.startsWith(
        { case: "/cases/", lesson: "/lessons/", story: "/stories/", resource: "/resources/", term: "/glossary/" }[
          value
        ] ?? "",
      ),
    result: (item, value) => {
      const view = item.kind === "case" ? viewOf(graph, item.address) : undefined;
      return view?.template === "case" && view.results.status === value;
    },
    offline: (item, value) => item.kind === "resource" && plain(fields(item)["offline"]) === value,
    objective: (item, value) => hangs(item, `/plan/objectives/${value}/`),
    outcome: (item, value) => hangs(item, `/framework/${value}/`),
    enabler: (item, value) => hangs(item, `/plan/enablers/${value.slice(1)}/`),
    priority: (item, value) => hangs(item, `/plan/priorities/${value.slice(1)}/`),
    stage: (item, value) => (fields(item)["stage"] as { now?: string } | undefined)?.now === value,
    strength: (item, value) => (fields(item)["evidence"] as { strength?: string } | undefined)?.strength === value,
    year: (item, value) => {
      const { kind, started, year, published } = fields(item) as Record<string, string | number>;
      const of = { case: started, lesson: year, resource: published, story: published }[String(kind)];
      return of !== undefined && (plain(of) === value || String(of).slice(0, 4) === value);
    },
    language: (item, value) =>
      item.kind === "resource" ? String(fields(item)["languages"]).split(",").includes(value) : value === "en",
    minutes: (item, value) => {
      const length = fields(item)["minutes"] as undefined | string | { from: number; per?: string };
      if (item.kind !== "resource" || length === undefined) return false;
      if (typeof length === "string") return plain(length) === value;
      if (length.per) return value === "per-part";
      const { from } = length;
      return value === (from <= 30 ? "to-30" : from <= 120 ? "to-120" : from <= 480 ? "to-480" : "over-480");
    },
    audience: (item, value) => among(fields(item)["audiences"], value, (one) => one),
    participation: (item, value) => among(fields(item)["participation"], value, ({ who }: { who: string }) => who),
    partner: (item, value) => among(fields(item)["partners"], value, ({ type }: { type: string }) => type),
    "data-use": (item, value) => hangs(item, `/plan/data-for-${value}/`),
    sdg: (item, value) =>
      [
        ...((fields(item)["sdgs"] as string[] | undefined) ?? []),
        ...item.joins.flatMap(({ to }) => (to.startsWith("SDG ") ? to.slice(4) : [])),
      ].some((goal) => goal === value || goal.startsWith(`${value}.`)),
    gcm: (item, value) => hangs(item, `/framework/gcm/${value}/`),
  };
}
