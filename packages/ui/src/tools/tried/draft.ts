/** What somebody wrote who tried something too; every field may be empty. */
export interface Tried {
  case: string;
  sentence: string;
  where: string;
  when: string;
  did: string;
  promised: string;
  happened: string;
  not: string;
  role: string;
}

/** The questions in the order of the form. */
export const triedFields = ["sentence", "where", "when", "did", "promised", "happened", "not", "role"] as const;

/**
 * The draft of a lesson in the content format, and where it belongs. What is empty, and what an editor has to decide,
 * is marked TODO, so that the checks stop at it.
 */
export function draftOf(tried: Tried, today: string, language: string): { path: string; text: string } {
  const text = (value: string, most = 2000) => JSON.stringify(oneLine(value).slice(0, most) || TODO);
  const { sentence, where, when, did, promised, happened, not, role } = tried;
  const year = /\b(19|20)\d\d\b/.exec(when)?.[0] ?? TODO;
  const lines = [
    "---",
    "kind: lesson",
    `# Written by a ${oneLine(role) || "colleague"}, ${today}${language === "en" ? "" : `, in the language "${language}": put it into English`}`,
    `title: ${text(sentence, 90)}`,
    `answer: ${text(sentence, 220)}`,
    `summary: ${text([did, happened].filter(Boolean).join(" "), 400)}`,
    "# How somebody who knows none of our terms would ask: two to six questions",
    "asked: [TODO, TODO]",
    "# Codes of the plan, each with the reason: - to: E4 / why: …",
    "joins: []",
    "# What can be read about it; ids of the register of sources",
    "sources: [TODO]",
    "confidence: low",
    "licence: not published",
    `checked: ${today}`,
    "owner: TODO",
    `nextCheck: ${halfYearAfter(today)}`,
    "# Ids of the vocabulary of places",
    "places: []",
    "caveat: One colleague's account; nothing else about it has been read yet.",
    `context: ${text([where, when].filter(Boolean).join(", "), 200)}`,
    `year: ${year}`,
    "evidence:",
    "  strength: TODO",
    "  why: One colleague's account.",
    "doThis:",
    "  - TODO",
    "doThisIs: editorial",
    "applies:",
    "  - TODO",
    "doesNotApply:",
    `  - ${text(not)}`,
    "doneWhen: TODO",
    "action:",
    "  status: new",
    "  owner: TODO",
    `  due: ${halfYearAfter(today)}`,
    `cases: ${JSON.stringify(tried.case ? [tried.case] : [])}`,
    "---",
    "",
    "## What was done",
    "",
    prose(did),
    "",
    "## What was promised",
    "",
    prose(promised),
    "",
    "## What happened",
    "",
    prose(happened),
    "",
  ];
  return { path: `content/lessons-learned/${nameOf(tried)}/en.mdx`, text: lines.join("\n") };
}

const TODO = "TODO";

const oneLine = (value: string) => value.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();

/** Paragraphs in which no sign means anything: what was typed stands there as it was typed. */
function prose(value: string): string {
  const paragraphs = value
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean)
    .map((text) =>
      text
        .replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&")
        .replace(/^([-+])(?=\s)/, "\\$1")
        .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2")
        .replace(/^(=+|-+)$/, "\\$1")
        // A line that begins so would be taken for code.
        .replace(/^(i|e)(?=(mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`)
        .replaceAll(/(https?):\/\//g, "$1:&#47;/"),
    );
  return paragraphs.length > 0 ? paragraphs.join("\n\n") : TODO;
}

/** A folder's name: the first words of the sentence as far as they are plain letters, or the case's name. */
function nameOf(tried: Tried): string {
  const plain = tried.sentence.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.slice(0, 6) ?? [];
  const known = tried.case.match(/[a-z0-9]+/g) ?? [];
  return words.length > 1 ? words.join("-") : [...known, "tried-again"].join("-");
}

function halfYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 182);
  return date.toISOString().slice(0, 10);
}

/** Whether a text seems to hold an e-mail address or a telephone number: a warning, not a judgement. */
export function looksPersonal(value: string): boolean {
  return /[\w.+-]+@[\w-]+\.\w/.test(value) || /(?:\+|\b00|\b0)\d[\d\s().-]{6,}\d/.test(value);
}
