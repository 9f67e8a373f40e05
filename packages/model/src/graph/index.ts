export { documentAddress, inLanguage, type Language, languages, sections, splitLanguage } from "./address.ts";
export {
  buildGraph,
  factAddress,
  find,
  type Graph,
  type GraphInput,
  type KnowledgeDocument,
  type PlanDocument,
} from "./build.ts";
export type { IndicatorNode, Link, PlanNode } from "./node.ts";
export { checkReferences } from "./references.ts";
