export { documentAddress, inLanguage, type Language, languages, sections, splitLanguage } from "./address.ts";
export {
  buildGraph,
  find,
  type Graph,
  type GraphInput,
  isKnowledgeDocument,
  type KnowledgeDocument,
  type PlanDocument,
} from "./build.ts";
export { factAddress } from "./facts.ts";
export { type Hanging, type Knowledge, type KnowledgeItem, termAddress, themeAddress } from "./knowledge.ts";
export type { IndicatorNode, Link, PlanNode } from "./node.ts";
export { checkReferences } from "./references.ts";
export { type TermForms, termPattern } from "./terms.ts";
