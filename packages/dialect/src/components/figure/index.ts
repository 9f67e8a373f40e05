import type { Component } from "../../component.ts";
import { attributes } from "./attributes.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";

export const figure: Component<{ of: string }> = {
  name: "Figure",
  place: "inline",
  children: "none",
  attributes,
  points: ({ of }) => [{ to: "figure", value: of, attribute: "of" }],
  html,
  markdown,
  about: "A number of the dataset with its unit, linked to its source, date and confidence.",
  example: 'At the end of 2024, <Figure of="idps-end-2024" /> lived displaced inside their own country.',
};
