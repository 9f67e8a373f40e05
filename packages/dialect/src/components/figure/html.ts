import type { RenderContext } from "../../component.ts";
import { type Html, h, text } from "../../markup.ts";

/** The number with its unit, linked to its record; it is written once, in the dataset. */
export function html({ of }: { of: string }, _children: Html, context: RenderContext): Html {
  const { text: words, address } = context.figure(of);
  return h("a", { href: address, class: "fact" }, text(words));
}
