import { termPattern } from "@portolan/model/graph";
import type { BodyView } from "@portolan/model/views";
import type { Block } from "./body.ts";

/**
 * Marks the terms of a text, each once in a section: a link to its note at the foot of the page. What stands in a link,
 * a heading, a quotation or code is left as it is.
 */
export function markTerms(blocks: readonly Block[], terms: BodyView["terms"]): Block[] {
  if (terms.length === 0) return [...blocks];
  const { pattern, idOf } = termPattern(terms);
  let seen = new Set<string>();
  return blocks.map((block) => {
    if (block.kind === "heading") seen = new Set();
    if (block.kind === "heading" || /<(figure|blockquote)/.test(block.html)) return block;
    let inside = 0;
    const html = block.html
      .split(/(<[^>]+>)/)
      .map((part) => {
        if (/^<(a|code)\b/.test(part)) inside += 1;
        else if (/^<\/(a|code)>/.test(part)) inside -= 1;
        if (inside > 0 || part.startsWith("<")) return part;
        return part.replace(pattern, (found) => {
          const id = idOf(found);
          if (seen.has(id)) return found;
          seen.add(id);
          return `<a class="term" href="#term-${id}">${found}</a>`;
        });
      })
      .join("");
    return { ...block, html };
  });
}
