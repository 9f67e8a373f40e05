import type { ElementContent } from "hast";
import { h, type RenderContext } from "../../component.ts";
import { LABEL } from "./label.ts";

/** A note beside the text: a word says what kind it is, a rule sets it off. */
export function html(
  { kind }: { kind: keyof typeof LABEL },
  children: ElementContent[],
  context: RenderContext,
): ElementContent {
  return h("div", { className: ["note"], role: "note" }, [h("b", {}, context.say(LABEL[kind])), ...children]);
}
