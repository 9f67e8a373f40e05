import type { Component } from "../../component.ts";
import { attributes } from "./attributes.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";

export const ref: Component<{ to: string }> = {
  name: "Ref",
  place: "inline",
  children: "optional",
  attributes,
  points: ({ to }) => [{ to: "code", value: to, attribute: "to" }],
  html,
  markdown,
  about: "A link to a part of the plan or the framework, by its code. Without words it carries the part's title.",
  example: 'Aid reaches people when <Ref to="1a1">basic needs are met</Ref>. See also <Ref to="E4" />.',
};
