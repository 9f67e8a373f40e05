import { parseCode } from "@portolan/model/codes";

/** Names under which people know the other frameworks, in our four languages. */
const names: readonly [RegExp, string][] = [
  [
    /\b(?:global compact|pacte mondial|pacto mundial|pmm)(?: for migration)?(?= (?:objective |objectif |objetivo )?\d)|الاتفاق العالمي(?= (?:الهدف )?\d)/gi,
    "gcm",
  ],
  [/\b(?:sustainable development goal|odd|ods)(?= ?(?:target )?\d)/gi, "sdg"],
  [/\b(?:target|cible|meta)(?= \d{1,2}\.[\da-d])/gi, "sdg"],
  // The plan has three objectives of its own; a higher number is the Compact's.
  [
    /(?<!gcm )\b(?:objective|objectif|objetivo)(?= (?:[4-9]|1\d|2[0-3])\b(?!\.))|الهدف(?= (?:[4-9]|1\d|2[0-3])(?!\d))/gi,
    "gcm",
  ],
  [/\b(?:objectif|objetivo)(?= \d)|الهدف(?= \d)/gi, "objective"],
];

/** Numbers that are written out after a word that announces a code. */
const numbers = ["one", "two", "three", "four", "five", "six", "seven"];
const WRITTEN = new RegExp(`\\b(objective|enabler|priority) (${numbers.join("|")})\\b`, "gi");

/** Finds the codes in a question, and what is left of it without them. The whole question may be one. */
export function findCodes(text: string): { codes: string[]; rest: string } {
  const counted = text.replace(
    WRITTEN,
    (_, part: string, number: string) => `${part} ${numbers.indexOf(number.toLowerCase()) + 1}`,
  );
  const known = names.reduce((changed, [name, ours]) => changed.replace(name, ours), counted);
  const whole = parseCode(known.replace(/[?!.,;:]+$/, ""));
  if (whole) return { codes: [whole.code], rest: "" };
  const parts = known.split(" ");
  const codes = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const taken = [3, 2, 1].find((length) => at + length <= parts.length && codeAt(parts.slice(at, at + length)));
    if (taken === undefined) rest.push(parts[at++] ?? "");
    else {
      codes.add(codeAt(parts.slice(at, at + taken)) ?? "");
      at += taken;
    }
  }
  return { codes: [...codes], rest: rest.join(" ") };
}

/**
 * The code that some neighbouring words spell. Inside a sentence a bare number is a number (10.7 million) and
 * words are words, so there a code needs letters and digits, or one of the words that announce a code.
 */
function codeAt(words: readonly string[]): string | undefined {
  const text = words.join(" ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const announced =
    /^(?:strategic objective|objective|outcome|output|indicator|enabler|priority|gcm|sdgs?)\b.*\d/i.test(text);
  const mixed = words.length === 1 && /\p{L}/u.test(text) && /\d/.test(text);
  return announced || mixed ? parseCode(text)?.code : undefined;
}
