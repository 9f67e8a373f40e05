import type { KnowledgeItem } from "../../graph/index.ts";
import { sections } from "../../graph/index.ts";

/** A kind of what hangs on the plan. */
export type ItemKind = KnowledgeItem["kind"];

/** The kinds in the order in which lists show them. */
export const itemKinds = ["case", "lesson", "story", "resource", "term"] as const satisfies readonly ItemKind[];

/** The index of each kind. */
export const kindSections: Readonly<Record<ItemKind, string>> = { ...sections, term: "/glossary/" };
