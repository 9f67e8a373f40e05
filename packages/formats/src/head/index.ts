import { feedOf } from "../feeds/channel.ts";
import { type Headed, viewOf } from "./kind.ts";

export { metadata } from "./metadata.ts";
export { structuredData } from "./structured.ts";

/** Other forms of a page: its Markdown, which stands beside it, and the feeds of what it lists. */
export function otherForms(page: Headed): { type: string; href: string }[] {
  const { address } = page;
  const feed = feedOf(address);
  return [
    ...(viewOf(page) ? [{ type: "text/markdown", href: "index.md" }] : []),
    ...(feed === undefined
      ? []
      : [
          { type: "application/atom+xml", href: `${feed}feed.xml` },
          { type: "application/feed+json", href: `${feed}feed.json` },
        ]),
  ];
}
