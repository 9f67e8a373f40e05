import { plain, quote, type RenderContext } from "../../component.ts";

/** Somebody else's words, and whose. */
export function markdown({ source }: { source: string }, children: string, context: RenderContext): string {
  const { title, url } = context.source(source);
  const name = url === undefined ? plain(title) : `[${plain(title)}](${url})`;
  return `${quote(children)}\n\n${plain(context.say("quotationFrom"))} ${name}`;
}
