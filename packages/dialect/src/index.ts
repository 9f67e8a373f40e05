export { check } from "./check.ts";
export { type Component, plain, quote, type RenderContext } from "./component.ts";
export { components } from "./components/index.ts";
export { type HtmlBlock, renderBlocks } from "./html.ts";
export { toMarkdown } from "./markdown.ts";
export type { Block, Outline, Pointer } from "./outline.ts";
export { type Parsed, parse } from "./parse.ts";
export { type Place, type Problem, problem, sortProblems } from "./problem.ts";
export { type Rule, rules } from "./rules.ts";
