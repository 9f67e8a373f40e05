import type { ElementContent } from "hast";
import { h, type RenderContext } from "../../component.ts";

/** Somebody else's words, marked as such and attributed. */
export function html(
  { source }: { source: string },
  children: ElementContent[],
  context: RenderContext,
): ElementContent {
  const { title, url } = context.source(source);
  const name: ElementContent = url === undefined ? { type: "text", value: title } : h("a", { href: url }, title);
  return h("figure", { className: ["quotation"] }, [
    h("blockquote", { cite: url }, children),
    h("figcaption", {}, [{ type: "text", value: `${context.say("quotationFrom")} ` }, name]),
  ]);
}
