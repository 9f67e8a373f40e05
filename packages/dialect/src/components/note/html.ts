import type { RenderContext } from "../../component.ts";
import { type Html, h, text } from "../../markup.ts";
import { LABEL } from "./label.ts";

/** A note beside the text: a word says what kind it is, a rule sets it off. */
export function html({ kind }: { kind: keyof typeof LABEL }, children: Html, context: RenderContext): Html {
  return h("div", { class: "note", role: "note" }, h("b", {}, text(context.say(LABEL[kind]))), children);
}
