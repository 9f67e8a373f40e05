import { markdownLink, plain, type RenderContext } from "../../component.ts";

/** A link with the words, and the code after them. */
export function markdown({ to }: { to: string }, children: string, context: RenderContext): string {
  const { address, title, code, lang } = context.reference(to);
  return markdownLink(`${children || plain(title)} ${code}`, address, lang, context);
}
