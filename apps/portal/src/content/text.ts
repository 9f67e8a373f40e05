import { say } from "@portolan/language";
import type { Block } from "./body.ts";

/** How a text stands on its page. */
export interface Standing {
  language: string;
  /** Put before every id where several texts stand on one page. */
  prefix?: string | undefined;
  /** Address of the document that the paragraphs belong to, where it is not the page's own. */
  home?: string | undefined;
  /** Added to heading levels where the text stands below a heading of its own. */
  deeper?: number | undefined;
}

/**
 * Headings and numbered paragraphs as HTML. One string, because a template that goes through the paragraphs costs
 * more than all the rest of a page.
 */
export function textHtml(blocks: readonly Block[], { language, prefix = "", home = "", deeper = 0 }: Standing): string {
  return blocks
    .map(({ id, formerIds, kind, depth = 2, html }) => {
      const former = formerIds.map((old) => `<span id="${quoted(prefix + old)}"></span>`).join("");
      const place = quoted(prefix + id);
      if (kind === "heading") {
        const heading = `h${Math.min(depth + deeper, 6)}`;
        return `${former}<${heading} id="${place}">${html}</${heading}>`;
      }
      // The number is the control: a link to the paragraph's address, and with script the way to its citation.
      const number = quoted(id.slice(1));
      const label = quoted(say(language, "citeParagraph", { n: id.slice(1) }));
      const control = `<a class="at" href="${quoted(`${home}#${id}`)}" aria-label="${label}">${number}</a>`;
      return `<div class="para" id="${place}">${former}${control}${html}</div>`;
    })
    .join("");
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&#38;", '"': "&#34;", "<": "&lt;" };
const quoted = (text: string) => text.replace(/[&"<]/g, (sign) => SIGNS[sign] ?? sign);
