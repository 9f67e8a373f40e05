import { plain, quote, type RenderContext } from "../../component.ts";
import { LABEL } from "./label.ts";

/** A note beside the text, set off as a quotation is; a word says what kind it is. */
export function markdown({ kind }: { kind: keyof typeof LABEL }, children: string, context: RenderContext): string {
  return quote(`**${plain(context.say(LABEL[kind]))}**\n\n${children}`);
}
