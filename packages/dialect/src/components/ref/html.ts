import { elsewhere, type RenderContext } from "../../component.ts";
import { type Html, h, text } from "../../markup.ts";

/** A link in running text: the words, then the code as a chip, so that meaning never hangs on colour alone. */
export function html({ to }: { to: string }, children: Html, context: RenderContext): Html {
  const { address, title, code, hue, lang } = context.reference(to);
  const words =
    children !== "" ? children : lang === undefined ? text(title) : h("span", { lang, dir: "ltr" }, text(title));
  // No title: a pointer alone would show it, and on a page with many references it weighed as much as a fifth of the text.
  return h(
    "a",
    { href: address, hreflang: lang, class: `ref ${hue}` },
    words,
    text("\u00A0"),
    h("span", { class: "code", dir: "ltr" }, text(code)),
    elsewhere(lang, context),
  );
}
