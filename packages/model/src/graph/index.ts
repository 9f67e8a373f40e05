export { documentAddress, inLanguage, type Language, languages, splitLanguage } from "./address.ts";
export { buildGraph, find, type Graph, type GraphInput, type PlanDocument } from "./build.ts";
export type { IndicatorNode, Link, PlanNode } from "./node.ts";
export { checkReferences } from "./references.ts";
