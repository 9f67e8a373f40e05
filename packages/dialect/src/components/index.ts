import type { Component } from "../component.ts";
import { figure } from "./figure/index.ts";
import { note } from "./note/index.ts";
import { quotation } from "./quotation/index.ts";
import { ref } from "./ref/index.ts";

/** The closed list: a document can use these and nothing else. */
export const components: ReadonlyMap<string, Component> = new Map(
  [ref, figure, note, quotation].map((component) => [component.name, component as Component]),
);
