import type { ElementContent } from "hast";
import { h, type RenderContext } from "../../component.ts";

/** The number with its unit, linked to its record; it is written once, in the dataset. */
export function html({ of }: { of: string }, _children: ElementContent[], context: RenderContext): ElementContent {
  const { text, address } = context.figure(of);
  return h("a", { href: address, className: ["fact"] }, text);
}
