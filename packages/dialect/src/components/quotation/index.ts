import type { Component } from "../../component.ts";
import { attributes } from "./attributes.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";

export const quotation: Component<{ source: string }> = {
  name: "Quotation",
  place: "block",
  children: "required",
  attributes,
  points: ({ source }) => [{ to: "source", value: source, attribute: "source" }],
  html,
  markdown,
  about: "The organization's own words, marked and attributed. Only for names and the one-sentence vision.",
  example: '<Quotation source="iom-plan-page">\n\nThe words of the source.\n\n</Quotation>',
};
