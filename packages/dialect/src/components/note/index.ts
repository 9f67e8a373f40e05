import type { Component } from "../../component.ts";
import { attributes } from "./attributes.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";

export const note: Component<{ kind: "gap" | "caveat" | "editorial" }> = {
  name: "Note",
  place: "block",
  children: "required",
  attributes,
  points: () => [],
  html,
  markdown,
  about: "Says what is missing, what to beware of, or that a judgement is ours.",
  example: '<Note kind="gap">\n\nNo target and no yearly value was published.\n\n</Note>',
};
