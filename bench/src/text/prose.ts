import { type Random, randomOf } from "./random.ts";

/** Languages that texts are made in. */
export type Language = "en" | "fr" | "es" | "ar";

/** How words of a language look: enough that an index has as many of them, as long, as real text has. */
interface Sound {
  common: readonly string[];
  syllables: readonly string[];
  comma: string;
}

const latin = "ba be bor ca cen con da del di dor fa fer gan ge hal in ju ka la len li lo ma men mi mor na ne nor pa per pla po ra re ri ro sa sen si sol ta ten ti tor tra u va ver vi".split(" ");

const SOUNDS: Readonly<Record<Language, Sound>> = {
  en: { common: "the of and to in a that is for on with as by are at from or which their this have not be it an its can more where when people".split(" "), syllables: latin, comma: "," },
  fr: { common: "le de la et à les des en un une que pour dans qui est sur par au avec ne plus du sont aux leur où".split(" "), syllables: [...latin, "é", "eau", "ère"], comma: "," },
  es: { common: "el de la y en que los se del las un por con una para es al más su lo no son donde cuando".split(" "), syllables: [...latin, "ción", "ño", "á"], comma: "," },
  ar: { common: "في من على إلى عن مع هذا هذه التي الذي أن كان ما لا أو بين كل بعد قبل حيث".split(" "), syllables: "با تر جم حس خل در رس زم سل شر صب ضم طل عم غر فق قد كت لم مر نس هد ول يم".split(" "), comma: "،" },
};

/** Distinct words besides the common ones, of about the number that a large site really uses. */
const VOCABULARY = 20_000;

/** Makes varied text of a language: a few words are very common, most are rare, as in real text. */
export interface Prose {
  /** `count` words in lower case. */
  words(count: number): string;
  /** One sentence with its full stop. */
  sentence(): string;
  /** A sentence in which `insert` stands in place of some words. */
  sentenceAround(insert: string): string;
  /** A line such as a title or heading: a capital first, no full stop, at most 60 characters. */
  line(): string;
}

/** The prose of a language, drawn from `random`. */
export function proseOf(language: Language, random: Random): Prose {
  const { common, comma } = SOUNDS[language];
  const word = () => (random.next() < 0.42 ? random.pick(common) : rareWord(language, Math.floor(VOCABULARY ** random.next())));
  const words = (count: number) => Array.from({ length: count }, word).join(" ");
  const sentenceAround = (insert: string) => {
    const before = words(random.between(3, 8));
    const after = words(random.between(4, 10));
    return capital(insert === "" ? `${before}${comma} ${after}.` : `${before} ${insert} ${after}.`);
  };
  return {
    words,
    sentenceAround,
    sentence: () => (random.next() < 0.5 ? sentenceAround("") : capital(`${words(random.between(7, 16))}.`)),
    line: () => capital(Array.from({ length: random.between(3, 5) }, () => rareWord(language, random.between(50, 4_000))).join(" ")).slice(0, 60).trim(),
  };
}

/** The word of a rank, always the same one: the higher the rank, the more syllables. */
function rareWord(language: Language, rank: number): string {
  const random = randomOf(`${language} ${rank}`);
  const { syllables } = SOUNDS[language];
  return Array.from({ length: 2 + Math.floor(Math.log10(rank + 1) / 2) + random.between(0, 1) }, () => random.pick(syllables)).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
