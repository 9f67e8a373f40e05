/**
 * Citations of a page or of one of its paragraphs. Pure, and free of anything that a browser lacks: the page
 * is built with them, and the reader's browser makes them again with the host that the page really has.
 */

/** What a citation is made from. Words come from the caller, in the language of the page. */
export interface Citation {
  /** Who answers for the words: the portal, or the organization where a document carries its own wording. */
  author: string;
  title: string;
  site: string;
  /** The day the document was last checked, YYYY-MM-DD; empty where none is recorded. */
  checked: string;
  /** The same day in words, or the words for "no date". */
  day: string;
  /** Where the page stands, without the paragraph: an address from the root, or a whole one. */
  address: string;
  language: string;
  /** Id of the paragraph, such as `p12`, and its name in words, such as "paragraph 12". */
  paragraph?: { id: string; name: string } | undefined;
  /** What kind of text this is: that it is an independent paraphrase of the organization's plan. */
  nature: string;
  /** Words that lead to the organization's own text, and its address. */
  official: { words: string; url: string } | undefined;
}

/** The forms that a citation can take, in the order in which they are offered. */
export const formats = ["plain", "apa", "bibtex", "ris"] as const;
/** One of the forms of a citation. */
export type Format = (typeof formats)[number];

/** Writes a citation in one of the forms. */
export function cite(format: Format, citation: Citation): string {
  return { plain, apa, bibtex, ris }[format](citation);
}

/** The forms that reference managers read, each with the ending and the type of its files. */
export const files = {
  bibtex: { ending: "bib", type: "application/x-bibtex" },
  ris: { ending: "ris", type: "application/x-research-info-systems" },
} as const;

/** Many citations as one file. */
export function citeAll(format: keyof typeof files, citations: readonly Citation[]): string {
  const records = citations.map((citation) => cite(format, citation));
  return format === "ris" ? records.join("\r\n") : `${records.join("\n\n")}\n`;
}

/** The full address, the paragraph included. */
export function citedAddress({ address, paragraph }: Citation): string {
  return paragraph ? `${address}#${paragraph.id}` : address;
}

/** A link with the words that keep it honest wherever it is pasted. */
function plain(c: Citation): string {
  const name = [c.title, c.paragraph?.name].filter(Boolean).join(", ");
  return [`${line(name)} (${line(c.site)})`, line(citedAddress(c)), line(`${c.nature} ${toOfficial(c)}`)].join("\n");
}

/**
 * APA, 7th edition: group author, date, title with the paragraph in parentheses and the kind of text in
 * brackets, site unless it is the author, address.
 */
function apa(c: Citation): string {
  const date = c.language === "en" && c.checked ? `${year(c)}, ${monthAndDay(c.checked)}` : c.day;
  const title = `${c.title}${c.paragraph ? ` (${c.paragraph.name})` : ""} [${c.nature.replace(/\.$/, "")}]`;
  const site = c.site === c.author ? "" : ` ${c.site}.`;
  return line(`${c.author}. (${date}). ${title}.${site} ${citedAddress(c)} ${toOfficial(c)}`);
}

/** BibTeX; `@misc` because classic BibTeX knows no other type for a page, `url` for the styles that do. */
function bibtex(c: Citation): string {
  const [y = "", month = "", day = ""] = c.checked.split("-");
  const url = bibtexUrl(citedAddress(c));
  const paragraph = c.paragraph && `${tex(capital(c.paragraph.name))}.`;
  const fields = [
    ["author", `{${tex(c.author)}}`],
    ["title", `{${tex(c.title)}}`],
    ...(c.checked
      ? [
          ["year", y],
          ["month", String(Number(month))],
          ["day", String(Number(day))],
        ]
      : []),
    ["howpublished", `\\url{${url}}`],
    ["url", url],
    ...(c.site === c.author ? [] : [["organization", tex(c.site)]]),
    [
      "note",
      [paragraph, tex(c.nature), c.official && `${tex(c.official.words)} \\url{${bibtexUrl(c.official.url)}}`]
        .filter(Boolean)
        .join(" "),
    ],
    ["language", c.language],
  ];
  return `@misc{${key(c)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

/** RIS: one tag a line, lines end with CR LF, `ER` closes the record. */
function ris(c: Citation): string {
  const tags = [
    ["TY", "ELEC"],
    ["AU", c.author],
    ["TI", c.title],
    ["T2", c.site],
    ...(c.checked
      ? [
          ["PY", year(c)],
          ["DA", c.checked.replaceAll("-", "/")],
        ]
      : []),
    ...(c.paragraph ? [["SE", capital(c.paragraph.name)]] : []),
    ["LA", c.language],
    ["UR", citedAddress(c)],
    ["N1", `${c.nature} ${toOfficial(c)}`],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${line(value ?? "")}\r\n`).join("");
}

const toOfficial = (c: Citation) => (c.official ? `${c.official.words} ${c.official.url}` : "");
const year = (c: Citation) => c.checked.slice(0, 4);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const monthDay = new Intl.DateTimeFormat("en", { month: "long", day: "numeric", timeZone: "UTC" });

function monthAndDay(iso: string): string {
  return monthDay.format(new Date(`${iso}T00:00:00Z`));
}

/** Text that cannot break out of its line: control characters and line ends of every kind become one blank. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
}

/** A key of plain letters, digits and hyphens, from what the address says. */
function key(c: Citation): string {
  const path = c.address.replace(/^https?:\/\/[^/]+/, "");
  const words = [...path.split("/"), c.paragraph?.id ?? ""].flatMap((part) => part.match(/[a-z0-9]+/gi) ?? []);
  return ["portolan", year(c), ...words].filter(Boolean).join("-").toLowerCase();
}

/** Marks that stand over or under a letter in Unicode, and the commands that put them there in TeX. */
const MARKS: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0308": '"',
  "\u0327": "c",
  "\u030a": "r",
  "\u030c": "v",
};
/** Signs that TeX would run, or that it writes with commands of its own. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "\u2013": "--",
  "\u2014": "---",
  "\u2018": "`",
  "\u2019": "'",
  "\u201c": "``",
  "\u201d": "''",
  "\u00ab": "\\guillemotleft{}",
  "\u00bb": "\\guillemotright{}",
  "\u0153": "\\oe{}",
  "\u00e6": "\\ae{}",
  "\u00df": "\\ss{}",
  "\u00f8": "\\o{}",
};

/**
 * Text for a field of BibTeX: what TeX would run is made harmless, letters with a mark become commands that
 * old programs read too. Scripts that TeX has no commands for stay as they are, in UTF-8.
 */
function tex(text: string): string {
  return line(text)
    .normalize("NFC")
    .replace(/./gu, (sign) => SIGNS[sign] ?? sign)
    .replace(/[\u00c0-\u024f]/g, (letter) => {
      const [base = letter, mark = "", more] = letter.normalize("NFD");
      const command = MARKS[mark];
      return command === undefined || more !== undefined ? letter : `{\\${command}{${base === "i" ? "\\i" : base}}}`;
    });
}

/** An address inside `\url{}`: nothing in it may open or close a brace, or end the line. */
function bibtexUrl(url: string): string {
  return line(url).replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
