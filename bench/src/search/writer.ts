import type { IndexedPage } from "@portolan/search/index/page";
import type { Ties } from "@portolan/search/index/ties";
import { type Language, type Prose, proseOf } from "../text/prose.ts";
import { type Random, randomOf } from "../text/random.ts";

/** A document that nobody wrote, with what the index and the list of titles take of it. */
export interface Copy {
  /** The real document whose kind and turns of phrase it has. */
  of: IndexedPage;
  /** Its page in English, and one translation at most. */
  pages: IndexedPage[];
  ties: Ties;
}

/** Kinds that grow with a portal: its glossary and its plan do not become forty times as long. */
const KINDS = ["case", "lesson", "resource", "story"];
const FOLDERS: Readonly<Record<string, string>> = { case: "cases", lesson: "lessons", resource: "resources" };
/** Words of a text, about 700 in the middle, in so many sections. */
const LENGTH = [500, 900] as const;
const SECTIONS = 5;
/** The share of sentences that real documents lend; the others are made, so that rare words are as many as in real text. */
const REAL = 0.8;
/** The share of longer words that is exchanged in what a real document lends: no two texts are the same. */
const EXCHANGED = 0.2;
/** One in so many has a translation. */
const TRANSLATED = 10;

/**
 * Gives what writes documents like those of the site, each with its own words: sentences of three real documents,
 * some of their words exchanged for others of the site, among sentences of made words, with a title, other names,
 * asked phrases, an answer, headings and a name that no other has. The same number gives the same document.
 */
export function writerOf(pages: readonly IndexedPage[], ties: ReadonlyMap<string, Ties>): (number: number) => Copy {
  const originals = pages.filter(({ language, meta }) => language === "en" && KINDS.includes(meta["kind"] ?? ""));
  const sentences = new Map(originals.map((page) => [page, sentencesOf(page.content)]));
  const bag = originals.flatMap(({ content }) => content.match(/\p{L}{5,}/gu) ?? []);
  const headings = originals.flatMap(({ anchors }) => anchors.filter(({ element }) => element === "h2"));
  const taken = new Set(pages.map(({ url }) => url));
  return (number) => {
    const random = randomOf(`document ${number}`);
    const prose = proseOf("en", random);
    const of = random.pick(originals);
    const vary = (text: string, share: number = EXCHANGED) => varied(text, share, bag, random);
    const lent = (field: string, most: number) =>
      random.some((of.meta[field] ?? "").split(" | ").filter(Boolean), most).map((text) => vary(text, 0.5));
    const name = prose.line().split(" ").slice(0, 2).join("");
    const title = `${vary(of.meta["title"] ?? "", 0.5).replace(/\S+$/, "")}${name}`;
    const folder = FOLDERS[of.meta["kind"] ?? ""] ?? "stories";
    const address = freeAddress(`/${folder}/${slugOf(title)}/`, taken);
    const pool = random.some(
      [of, random.pick(originals), random.pick(originals)].flatMap((page) => sentences.get(page) ?? []),
      60,
    );
    const sentence = () => {
      const real = random.next() < REAL ? pool.pop() : undefined;
      if (real !== undefined) return vary(real);
      const said = random.next() < 0.15 ? `${random.between(2, 40_000)} ${random.next() < 0.5 ? name : ""}`.trim() : "";
      return prose.sentenceAround(said);
    };
    const titles = Array.from({ length: SECTIONS }, () => vary(random.pick(headings).text, 0.5));
    const page: IndexedPage = {
      url: address,
      language: "en",
      meta: {
        kind: of.meta["kind"] ?? "page",
        title,
        aliases: [...lent("aliases", 2), name].join(" | "),
        asked: lent("asked", 3).join(" | "),
        answer: vary(of.meta["answer"] ?? ""),
        summary: vary(of.meta["summary"] ?? ""),
      },
      ...textOf(titles, random.between(...LENGTH), sentence),
    };
    const tied = ties.get(of.url);
    const other = ties.get(random.pick(originals).url);
    return {
      of,
      pages: number % TRANSLATED === 0 ? [page, translated(page, number / TRANSLATED, random)] : [page],
      ties: {
        evidence: random.between(0, 3),
        about: other?.about ?? "",
        near: vary(tied?.near ?? ""),
        to: tied?.to ?? [],
      },
    };
  };
}

/** Sections of sentences, about as many words as wanted, with the places of their headings. */
function textOf(
  headings: readonly string[],
  length: number,
  sentence: () => string,
): Pick<IndexedPage, "content" | "anchors"> {
  const words: string[] = [];
  const anchors = headings.map((text, i) => {
    const location = words.length;
    words.push(...`${text}.`.split(" "));
    while (words.length < (length * (i + 1)) / headings.length) words.push(...sentence().split(/\s+/));
    return { element: "h2", id: `part-${i + 1}`, text, location };
  });
  return { content: words.join(" "), anchors };
}

function translated(page: IndexedPage, turn: number, random: Random): IndexedPage {
  const language = (["fr", "es", "ar"] as const satisfies Language[])[turn % 3] ?? "fr";
  const prose: Prose = proseOf(language, random);
  const headings = page.anchors.map(() => prose.line());
  return {
    url: `/${language}${page.url}`,
    language,
    meta: { kind: page.meta["kind"] ?? "page", title: prose.line(), answer: prose.sentence(), asked: prose.words(7) },
    ...textOf(headings, page.content.split(" ").length, prose.sentence),
  };
}

/** A text with a share of its longer words exchanged for words of the bag, which holds each as often as it is used. */
function varied(text: string, share: number, bag: readonly string[], random: Random): string {
  return text.replace(/(?<!\p{L})\p{L}{5,}(?!\p{L})/gu, (word) => {
    if (random.next() >= share) return word;
    const other = random.pick(bag);
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other.toLowerCase();
  });
}

function sentencesOf(content: string): string[] {
  return content.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((text) => /^(?:\S+\s+){4,39}\S+$/u.test(text));
}

function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? [])
    .filter((word) => word.length > 2)
    .slice(-4)
    .join("-");
}

function freeAddress(wanted: string, taken: Set<string>): string {
  let address = wanted;
  for (let n = 2; taken.has(address); n++) address = wanted.replace(/\/$/, `-${n}/`);
  taken.add(address);
  return address;
}
