import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { launch } from "@portolan/chromium";
import type { Browser } from "playwright-core";
import { type GrownSearch, growSearch } from "./grown.ts";
import { hostOf } from "./host.ts";
import { heapOf, typeQuestions } from "./keys.ts";
import { drawQuestions } from "./questions.ts";
import { type Line, readerOf } from "./reader.ts";
import { type Asked, type Purpose, purposeOf, purposes, roundsOf } from "./wire.ts";

/** How many questions are asked, each by a reader with an empty cache who asks so many more after it. */
const QUESTIONS = 60;
const FURTHER = 2;
/** Enough of a delay to tell what waits for what. */
const NEAR: Line = { delay: 100 };
/** A bad line, and how many readers are on it. */
const BAD: Line = { delay: 800, bytes: 50_000 };
const ON_BAD_LINE = 12;
/** Questions that are typed letter by letter: at the pace of a thumb on a phone, and with the processor slowed. */
const BY_THUMB = { questions: 12, pace: 300 };
const BY_KEY = 4;
/** Longest question that is typed letter by letter. */
const LONGEST = 60;

/** What one step of a reader loaded. */
export interface Step {
  requests: number;
  rounds: number;
  bytes: Record<Purpose, number>;
  /** Of all headers. */
  heads: number;
  /** The bodies where a host compresses by gzip alone, and where it does not compress. */
  gzip: number;
  plain: number;
}

/** A reader's way: opening, the first question, further ones. */
export interface Session {
  question: string;
  results: number;
  steps: Step[];
}

/** What was measured of search at one size. */
export interface SearchResult extends GrownSearch {
  size: number;
  machine: string;
  day: string;
  /** Requests for anything of search before the reader opens it. */
  before: number;
  /** Bytes under Brotli of the list of titles, of that of the built site itself, and of the file that leads to the index. */
  lists: { catalogue: number; own: number; start: number };
  sessions: Session[];
  /** A first question typed by thumb, opening included. */
  thumb: Step[];
  /** Milliseconds on a bad line: from the click to the dialog, and from the first key to the results. */
  bad: { usable: number; standing: number }[];
  /** Milliseconds from a key to painted results with the processor slowed. */
  keys: number[];
  /** Megabytes that the page's scripts hold after all that. */
  memory: number;
}

/** Measures search of the built site grown to `size` documents. */
export async function measureSearch(
  root: string,
  sites: string,
  size: number,
  say: (text: string) => void,
): Promise<Omit<SearchResult, "machine">> {
  const folder = join(sites, `search-${size}`);
  say(`${size} documents in search`);
  const grown = growSearch(root, size, folder);
  const questions = drawQuestions(join(root, "packages/search/judgements"), QUESTIONS);
  const { url, close } = await hostOf(folder);
  const browser = await launch();
  try {
    say("  bytes");
    const before = new Set<string>();
    const sessions: Session[] = [];
    for (const i of questions.keys()) {
      const own = Array.from({ length: 1 + FURTHER }, (_, n) => questions[(i + n) % questions.length] ?? "");
      const { session, loaded } = await weigh(browser, url, folder, own);
      sessions.push(session);
      for (const file of loaded.filter((path) => isSearch(path, folder))) before.add(file);
    }
    say("  by thumb");
    const typed = questions.filter(({ length }) => length <= LONGEST);
    const thumb: Step[] = [];
    for (const question of typed.slice(0, BY_THUMB.questions)) {
      const reader = await readerOf(browser, url, NEAR);
      reader.wire.take();
      await reader.open();
      await reader.ask(question, BY_THUMB.pace);
      thumb.push(stepOf(reader.wire.take(), folder));
      await reader.close();
    }
    say("  a bad line");
    const bad: SearchResult["bad"] = [];
    for (const question of questions.slice(0, ON_BAD_LINE)) {
      const reader = await readerOf(browser, url, BAD);
      bad.push({ usable: await reader.open(), standing: await reader.ask(question) });
      await reader.close();
    }
    say("  keys");
    const reader = await readerOf(browser, url, { delay: 0 });
    await reader.open();
    const keys = await typeQuestions(reader, typed.slice(0, BY_KEY));
    const memory = await heapOf(reader);
    await reader.close();
    const packed = (name: string, site = folder) => brotli(readFileSync(join(site, "search", name)));
    return {
      ...grown,
      size,
      day: new Date().toISOString().slice(0, 10),
      before: before.size,
      lists: {
        catalogue: packed("catalogue.json"),
        own: packed("catalogue.json", join(root, "apps/portal/dist")),
        start: packed("start.json"),
      },
      sessions,
      thumb,
      bad,
      keys,
      memory,
    };
  } finally {
    await browser.close();
    await close();
  }
}

async function weigh(
  browser: Browser,
  url: string,
  folder: string,
  questions: readonly string[],
): Promise<{ session: Session; loaded: string[] }> {
  const reader = await readerOf(browser, url, NEAR);
  const loaded = reader.wire.take().map(({ path }) => path);
  await reader.open();
  await reader.wire.calm(NEAR.delay + 300);
  const steps = [stepOf(reader.wire.take(), folder)];
  let results: number | undefined;
  for (const question of questions) {
    await reader.ask(question);
    results ??= await reader.shown();
    steps.push(stepOf(reader.wire.take(), folder));
  }
  await reader.close();
  return { session: { question: questions[0] ?? "", results: results ?? 0, steps }, loaded };
}

function stepOf(asked: readonly Asked[], folder: string): Step {
  const sum = (of: readonly Asked[], bytes: (one: Asked) => number) => of.reduce((all, one) => all + bytes(one), 0);
  // What of the program comes with a question comes after its results.
  const needed = asked.some(({ path }) => purposeOf(path) === "texts")
    ? asked.filter(({ path }) => purposeOf(path) !== "program")
    : asked;
  const contents = asked.map(({ path }) => ({ path, content: readFileSync(fileOf(path, folder)) }));
  return {
    requests: asked.length,
    rounds: roundsOf(needed),
    bytes: Object.fromEntries(
      purposes.map((purpose) => [
        purpose,
        sum(
          asked.filter(({ path }) => purposeOf(path) === purpose),
          ({ body }) => body,
        ),
      ]),
    ) as Step["bytes"],
    heads: sum(asked, ({ head }) => head),
    // Typefaces are compressed already.
    gzip: contents.reduce(
      (all, { path, content }) => all + (path.endsWith(".woff2") ? content : gzipSync(content)).length,
      0,
    ),
    plain: contents.reduce((all, { content }) => all + content.length, 0),
  };
}

/** Whether a file is one of search: its lists and parts, or the script that makes the box. */
function isSearch(path: string, folder: string): boolean {
  if (path.startsWith("/search/") || path.startsWith("/pagefind/")) return true;
  return path.endsWith(".js") && /define\([`"']portolan-search/.test(readFileSync(fileOf(path, folder), "utf8"));
}

const fileOf = (path: string, folder: string) => join(folder, path.endsWith("/") ? `${path}index.html` : path);
const brotli = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
