import type { ElementContent } from "hast";
import { elsewhere, h, type RenderContext } from "../../component.ts";

/** A link in running text: the words, then the code as a chip, so that meaning never hangs on colour alone. */
export function html({ to }: { to: string }, children: ElementContent[], context: RenderContext): ElementContent {
  const { address, title, code, hue, lang } = context.reference(to);
  const words: ElementContent[] =
    children.length > 0
      ? children
      : [lang === undefined ? { type: "text", value: title } : h("span", { lang, dir: "ltr" }, title)];
  // No title: a pointer alone would show it, and on a page with many references it weighed as much as a fifth of the text.
  return h("a", { href: address, hrefLang: lang, className: ["ref", hue] }, [
    ...words,
    { type: "text", value: "\u00A0" },
    h("span", { className: ["code"], dir: "ltr" }, code),
    ...elsewhere(lang, context),
  ]);
}
