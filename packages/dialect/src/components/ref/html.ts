import type { ElementContent } from "hast";
import { h, type RenderContext } from "../../component.ts";

/** A link in running text: the words, then the code as a chip, so that meaning never hangs on colour alone. */
export function html({ to }: { to: string }, children: ElementContent[], context: RenderContext): ElementContent {
  const { address, title, code, hue } = context.reference(to);
  const words: ElementContent[] = children.length > 0 ? children : [{ type: "text", value: title }];
  return h("a", { href: address, className: ["ref", hue], title: children.length > 0 ? title : undefined }, [
    ...words,
    { type: "text", value: "\u00A0" },
    h("span", { className: ["code"], dir: "ltr" }, code),
  ]);
}
