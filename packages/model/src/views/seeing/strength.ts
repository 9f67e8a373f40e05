import type { Graph, KnowledgeItem } from "../../graph/index.ts";

/** How strong evidence is, the strongest first; `none` where there is no case and no lesson. */
export const strengths = ["strong", "moderate", "limited", "none"] as const;
/** One of them. */
export type Strength = (typeof strengths)[number];

/** The strength of a case or lesson, by the rubric; nothing else is evidence. */
export function strengthOf({ document }: KnowledgeItem): Exclude<Strength, "none"> | undefined {
  const data = document?.document.data;
  return data?.kind === "case" || data?.kind === "lesson" ? data.evidence.strength : undefined;
}

/** The cases and lessons that hang on the page at an address or on a part below it. */
export function evidenceOn(graph: Graph, address: string): KnowledgeItem[] {
  return (graph.knowledge.on.get(address) ?? []).map(({ item }) => item).filter((item) => strengthOf(item));
}

/** The strongest evidence among items. */
export function strongest(items: readonly KnowledgeItem[]): Strength {
  const found = new Set(items.map(strengthOf));
  return strengths.find((strength) => strength !== "none" && found.has(strength)) ?? "none";
}
