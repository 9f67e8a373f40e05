import type { RenderContext } from "../../component.ts";
import { type Html, h, text } from "../../markup.ts";

/** Somebody else's words, marked as such and attributed. */
export function html({ source }: { source: string }, children: Html, context: RenderContext): Html {
  const { title, url } = context.source(source);
  const name = url === undefined ? text(title) : h("a", { href: url }, text(title));
  return h(
    "figure",
    { class: "quotation" },
    h("blockquote", { cite: url }, children),
    h("figcaption", {}, text(`${context.say("quotationFrom")} `), name),
  );
}
