import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PurgeCSS } from "purgecss";

/** Rules of saved pages alone. */
const OWN = `
.saved{border-block-end:1px solid var(--rule);padding-block:var(--s3)}
.saved p+p{margin-block-start:var(--s1)}
.away{text-decoration:underline dotted;text-underline-offset:.18em}
footer.saved{border:0;border-block-start:1px solid var(--rule);margin-block-start:var(--s6)}
`;

/**
 * The stylesheets of pages, in one text: only the rules that some of the pages can use, and no typefaces. Trimmed once
 * for all of them: reading the rules costs more than all that is written with them.
 */
export async function trimmedStyles(pages: string, hrefs: Iterable<string>, words: Words): Promise<string> {
  const css = [...hrefs].map((href) => readFileSync(join(pages, href), "utf8").replace(/@font-face\s*\{[^}]*\}/g, ""));
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...words.names].join(" "), extension: "html" }],
    css: [{ raw: css.join("\n") }],
    safelist: { standard: [/^:/, "html", "body", "*"] },
    defaultExtractor: (content) => content.split(" "),
  });
  return (result?.css ?? "") + OWN.replaceAll("\n", "");
}

/** Names of elements, classes, attributes and their values that pages use. */
export class Words {
  readonly names = new Set(["html", "body", "main", "wrap", "ui", "saved", "away", "header", "footer", "p"]);

  /** Takes up what a text of HTML uses. */
  read(html: string): void {
    for (const [, name = ""] of html.matchAll(/<([a-z][\w-]*)/g)) this.names.add(name);
    for (const [, name = "", value = ""] of html.matchAll(/\s([a-z-]+)(?:="([^"]*)")?(?=[\s>])/g)) {
      this.names.add(name);
      if (/^(class|id|role|dir|lang|type)$/.test(name)) for (const one of value.split(/\s+/)) this.names.add(one);
    }
  }
}
