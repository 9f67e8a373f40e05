/** One entry of a list in a link: the address of a page and, if wanted, the sender's note. */
export interface LinkEntry {
  address: string;
  note?: string | undefined;
}

/** What a link holds, and what is wrong with it. */
export interface Decoded {
  entries: LinkEntry[];
  faults: Fault[];
}

/** What can be wrong with a link, with the numbers that are said of it. */
export type Fault =
  | { kind: "unreadable" | "newer" }
  | { kind: "long"; n: number }
  | { kind: "cut"; n: number; of: number }
  | { kind: "malformed"; n: number };

/** As long as a link may be: programs for mail and messages cut longer ones. */
export const LONGEST_LINK = 2000;
const VERSION = 1;

/** The sections of the site, each by one letter; other addresses stand in full. */
const SECTIONS: Readonly<Record<string, string>> = {
  c: "/cases/",
  f: "/framework/",
  g: "/glossary/",
  l: "/lessons/",
  p: "/plan/",
  r: "/resources/",
  s: "/stories/",
};

/**
 * A list as the text of a link: version, number of entries, then each entry, in the order of the list. What would make
 * the link longer than `room` is left out, notes before entries and the last before the first.
 */
export function encode(
  list: readonly LinkEntry[],
  room = LONGEST_LINK,
): { text: string; left: { entries: LinkEntry[]; notes: LinkEntry[] } } {
  const head = `${VERSION}.${list.length}`.length;
  let used = head;
  const parts: { entry: LinkEntry; text: string }[] = [];
  const left: { entries: LinkEntry[]; notes: LinkEntry[] } = { entries: [], notes: [] };
  for (const entry of list) {
    const text = shorten(entry.address);
    const fits = left.entries.length === 0 && used + 1 + text.length <= room;
    if (fits) {
      used += 1 + text.length;
      parts.push({ entry, text });
    } else left.entries.push(entry);
  }
  for (const part of parts) {
    if (!part.entry.note) continue;
    const note = `:${escaped(part.entry.note)}`;
    if (used + note.length <= room) {
      used += note.length;
      part.text += note;
    } else left.notes.push(part.entry);
  }
  return { text: [`${VERSION}.${parts.length}`, ...parts.map(({ text }) => text)].join(","), left };
}

/** The list in the text of a link. Never throws: what cannot be read is counted and the rest kept. */
export function decode(text: string): Decoded {
  const faults: Fault[] = [];
  if (text.length > LONGEST_LINK) faults.push({ kind: "long", n: LONGEST_LINK });
  const [head = "", ...parts] = text.slice(0, LONGEST_LINK).split(",");
  const [, version, count] = /^(\d{1,3})\.(\d{1,4})$/.exec(head) ?? [];
  if (version === undefined) return { entries: [], faults: [{ kind: "unreadable" }] };
  if (Number(version) > VERSION) return { entries: [], faults: [{ kind: "newer" }] };
  const read = parts.map(entryOf);
  const entries = [...new Map(read.flatMap((e) => (e ? [[e.address, e]] : []))).values()];
  const bad = read.filter((e) => e === undefined).length;
  if (read.length < Number(count)) faults.push({ kind: "cut", n: read.length, of: Number(count) });
  if (bad > 0) faults.push({ kind: "malformed", n: bad });
  if (entries.length === 0 && faults.length === 0) faults.push({ kind: "unreadable" });
  return { entries, faults };
}

function shorten(address: string): string {
  const bare = address.replace(/\/$/, "");
  for (const [letter, section] of Object.entries(SECTIONS))
    if (bare.startsWith(section)) return `${letter}/${bare.slice(section.length)}`;
  return bare;
}

const ADDRESS = /^(\/[A-Za-z0-9][A-Za-z0-9._-]*)+\/$/;

function entryOf(part: string): LinkEntry | undefined {
  const at = part.indexOf(":");
  const short = at < 0 ? part : part.slice(0, at);
  const section = SECTIONS[short[0] ?? ""];
  const address = `${section && short[1] === "/" ? section + short.slice(2) : short}/`;
  if (!ADDRESS.test(address)) return undefined;
  const note = at < 0 ? "" : unescaped(part.slice(at + 1));
  return note ? { address, note } : { address };
}

/** Signs that end a link in programs that look for links in text are escaped besides those that addresses need. */
function escaped(note: string): string {
  const sound = note.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
  return encodeURIComponent(sound).replace(/[!'()*~.]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A note that was cut off in the middle of a sign keeps what stands before it. */
function unescaped(text: string): string {
  for (let end = text.length; end >= 0 && end > text.length - 12; end--)
    try {
      return decodeURIComponent(text.slice(0, end));
    } catch {
      // One sign shorter, then.
    }
  return "";
}
