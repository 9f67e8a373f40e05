import { plain, type RenderContext } from "../../component.ts";

/** The number with its unit, linked to its record. */
export function markdown({ of }: { of: string }, _children: string, context: RenderContext): string {
  const { text, address } = context.figure(of);
  return `[${plain(text)}](${address})`;
}
