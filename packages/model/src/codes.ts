/**
 * Codes are the join keys of everything. Patterns: DESIGN, "Content", and section 2.2 of the framework's
 * own datasets (three characters a short-term outcome, four ending in a digit an output, and so on).
 */
declare const brand: unique symbol;

/** A well-formed code in its one spelling, such as `1a11`, `E4.1b`, `GCM 21`. */
export type Code = string & { readonly [brand]: "Code" };

/** What a code names. */
export type CodeKind =
  | "objective"
  | "long-term-outcome"
  | "outcome"
  | "output"
  | "outcome-indicator"
  | "output-indicator"
  | "enabler"
  | "enabler-indicator"
  | "priority"
  | "priority-indicator"
  | "gcm"
  | "sdg";

/** A parsed code: its one spelling, what it names, and the code of the part it stands under, if any. */
export interface ParsedCode {
  code: Code;
  kind: CodeKind;
  parent: Code | undefined;
}

const as = (text: string) => text as Code;

const FRAMEWORK = /^([1-3])(?:([a-d])(?:(\d)(?:(\d)([a-z])?|([a-z]))?)?)?$/;
const ORGANIZATION = /^([ecx])([1-7])(?:(\d{1,2})([a-z]\d?)?)?$/;

/**
 * Parses a code in any spelling that people type: `2.b.3`, `outcome 2B3`, `gcm21`, `SDG 10.7`, `e41b`, `c18`.
 * Returns undefined for what is no code. Whether the part exists is for the graph to say.
 */
export function parseCode(input: string): ParsedCode | undefined {
  const text = input.normalize("NFKC").trim().toLowerCase();
  const sdg =
    /^sdgs?[\s-]*(?:target\s*)?(\d{1,2})[.\s-]?(\d{1,2}|[a-d])?$/.exec(text) ?? /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (sdg) return sdgCode(Number(sdg[1]), sdg[2]);
  const gcm = /^gcm[\s-]*(?:objective\s*)?(\d{1,2})$/.exec(text);
  if (gcm)
    return Number(gcm[1]) >= 1 && Number(gcm[1]) <= 23
      ? { code: as(`GCM ${Number(gcm[1])}`), kind: "gcm", parent: undefined }
      : undefined;
  const bare = text
    .replace(
      /^(strategic objective|objective|outcome|output|indicator|enabler(?=\s*\d)|priority(?=\s*\d))\s*/,
      (word) => (word.startsWith("enabler") ? "e" : word.startsWith("priority") ? "c" : ""),
    )
    .replace(/[\s.\-_/]+/g, "");
  return frameworkCode(bare) ?? organizationCode(bare);
}

/** True for a code in its one spelling: content must write it so. */
export function isCode(text: string): text is Code {
  return parseCode(text)?.code === text;
}

function sdgCode(goal: number, target: string | undefined): ParsedCode | undefined {
  if (goal < 1 || goal > 17) return undefined;
  if (target === undefined) return { code: as(`SDG ${goal}`), kind: "sdg", parent: undefined };
  return { code: as(`SDG ${goal}.${target}`), kind: "sdg", parent: as(`SDG ${goal}`) };
}

function frameworkCode(text: string): ParsedCode | undefined {
  const [, objective, long, outcome, output, outputLetter, outcomeLetter] = FRAMEWORK.exec(text) ?? [];
  if (objective === undefined) return undefined;
  const parent = (length: number) => as(text.slice(0, length));
  if (outputLetter) return { code: as(text), kind: "output-indicator", parent: parent(4) };
  if (outcomeLetter) return { code: as(text), kind: "outcome-indicator", parent: parent(3) };
  if (output) return { code: as(text), kind: "output", parent: parent(3) };
  if (outcome) return { code: as(text), kind: "outcome", parent: parent(2) };
  if (long) return { code: as(text), kind: "long-term-outcome", parent: parent(1) };
  return { code: as(text), kind: "objective", parent: undefined };
}

function organizationCode(text: string): ParsedCode | undefined {
  const [, letter, number, line, sub] = ORGANIZATION.exec(text) ?? [];
  if (letter === undefined || number === undefined) return undefined;
  // The facts files write the cross-cutting priorities as X1 to X4.
  const enabler = letter === "e";
  if (!enabler && Number(number) > 4) return undefined;
  const part = as(`${enabler ? "E" : "C"}${number}`);
  if (line === undefined) return { code: part, kind: enabler ? "enabler" : "priority", parent: undefined };
  // One dataset writes the tenth line of a list as "0".
  const code = as(`${part}.${line === "0" ? "10" : line}${sub ?? ""}`);
  return { code, kind: enabler ? "enabler-indicator" : "priority-indicator", parent: part };
}

/** The one permanent address of a code: a page, and for indicators a place on the page above them. */
export function addressOf({ code, kind, parent }: ParsedCode): string {
  switch (kind) {
    case "objective":
      return `/plan/objectives/${code}/`;
    case "enabler":
      return `/plan/enablers/${code.slice(1)}/`;
    case "priority":
      return `/plan/priorities/${code.slice(1)}/`;
    case "gcm":
      return `/framework/gcm/${code.slice(4)}/`;
    case "sdg":
      return `/framework/sdg/${code.slice(4)}/`;
    case "enabler-indicator":
    case "priority-indicator":
      return `/plan/${kind === "enabler-indicator" ? "enablers" : "priorities"}/${parent?.slice(1)}/#${anchorOf(code)}`;
    case "outcome-indicator":
    case "output-indicator":
      return `/framework/${parent}/#${anchorOf(code)}`;
    default:
      return `/framework/${code}/`;
  }
}

/** The id that an indicator has on the page above it. */
export function anchorOf(code: string): string {
  return code.toLowerCase().replace(".", "-");
}

/** The ink of the part that a code belongs to: `o1`, `o2`, `o3`, `en`, `pr`, or none. */
export function hueOf(code: string): string {
  const first = code[0] ?? "";
  if ("123".includes(first) && first !== "") return `o${first}`;
  return code.startsWith("E") ? "en" : code.startsWith("C") ? "pr" : "world";
}

/** Orders codes as readers expect: 2b3 before 2b10, enabler 4.9 before 4.10. */
export function compareCodes(a: string, b: string): number {
  const key = (code: string) => code.replace(/\d+/g, (digits) => digits.padStart(3, "0"));
  const first = /^[1-3]/.test(a) && /^[1-3]/.test(b);
  const [x, y] = first ? [a, b] : [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
