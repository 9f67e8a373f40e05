/** As long as a text may be that is passed on: what a message on a phone shows whole. */
export const LONGEST = 300;

/**
 * Title, the one-sentence answer and the address, at most 300 characters in all. The answer gives way, cut at a word;
 * the address never does.
 */
export function shareText(title: string, answer: string, address: string): string {
  const room = LONGEST - address.length - 1;
  const head = cut(title, room);
  const rest = cut(answer, room - head.length - 1);
  return [head, rest, address].filter(Boolean).join("\n");
}

/** The text, or as many of its words as fit with three dots after them. */
export function cut(text: string, room: number): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (whole.length <= room) return whole;
  const part = whole.slice(0, Math.max(0, room - 1));
  const words = part.replace(/\s+\S*$/, "").replace(/[\s,;:.]+$/, "");
  return room < 12 ? "" : `${words || part.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
