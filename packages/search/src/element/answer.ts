import type { Found } from "./core.ts";
import { emptyOf, waysOf } from "./empty.ts";
import { make, press } from "./make.ts";
import { notesOf } from "./notes.ts";
import { optionOf, recentOption } from "./option.ts";
import { failureOf } from "./outcome.ts";
import { recentSearches } from "./recent.ts";
import { isolated, type Speech } from "./speech.ts";
import type { Acts, Wanted } from "./wanted.ts";

/** How many more results one press brings. */
const MORE = 10;

/** What an answer is drawn from. */
export interface Drawn {
  found: Found;
  wanted: Wanted;
  speech: Speech;
  acts: Acts;
  /** Addresses of results that stood there before their texts did: as long as the same ones lead, they keep that room. */
  before: readonly string[];
  /** Whether texts are still to come. */
  early: boolean;
  explain: boolean;
}

/**
 * Everything below the head of the box. It is made anew for each answer, so that nothing that stands in it is moved
 * while somebody looks at it.
 */
export function answerOf({ found, wanted, speech, acts, before, early, explain }: Drawn): HTMLElement {
  const { question, answer, failed } = found;
  const { say } = speech;
  const box = make("div", "search-answer");
  box.append(...notesOf(found, wanted, speech, acts));
  if (failed) box.append(failureBox(failureOf(found, speech), speech, acts));
  const changed = answer.results.findIndex(({ address }, i) => address !== before[i]);
  const options = answer.results.map((result, i) =>
    optionOf(result, `search-option-${i}`, {
      speech,
      room: early || changed < 0 || i < changed,
      explain: explain ? question.words : undefined,
    }),
  );
  const list = listOf(options, speech);
  list.setAttribute("aria-busy", String(early));
  box.append(list);
  const left = answer.found - answer.results.length;
  if (left > 0 && !early)
    box.append(
      press("more", say("searchMore"), "search-more", () => acts.change({ most: answer.results.length + MORE })),
    );
  if (options.length === 0 && !failed && !early) box.append(emptyOf(found, wanted, speech, acts));
  if (speech.language !== "en") box.append(englishOf(question.text, speech));
  if (options.length === 0 && !early) box.append(waysOf(speech));
  return box;
}

/** What stands there while nothing is asked: searches made before, and ways into the portal. */
export function beginningOf(speech: Speech, acts: Acts, address: string): HTMLElement {
  const { say } = speech;
  const box = make("div", "search-answer");
  const recent = recentSearches();
  if (recent.length > 0) {
    const name = make("p", "search-over", say("searchRecent"));
    name.id = "search-recent";
    const group = make("div", "", name, ...recent.map((text, i) => recentOption(text, `search-option-${i}`, address)));
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", name.id);
    name.setAttribute("role", "presentation");
    const forget = press("forget", say("searchRecentClear"), "search-press", () => acts.forget());
    box.append(listOf([group], speech), make("p", "search-note", say("searchRecentHere"), " ", forget));
  } else box.append(listOf([], speech));
  box.append(waysOf(speech));
  return box;
}

/** What stands there when not even the program arrived. */
export function unloadedOf(speech: Speech, acts: Acts): HTMLElement {
  const { say } = speech;
  return make(
    "div",
    "search-answer",
    failureBox(say("searchUnloaded"), speech, acts),
    listOf([], speech),
    waysOf(speech),
  );
}

function failureBox(text: string, { say }: Speech, acts: Acts): HTMLElement {
  return make(
    "p",
    "search-failure",
    text,
    " ",
    press("retry", say("searchRetry"), "search-press", () => acts.retry()),
  );
}

function listOf(options: HTMLElement[], { say }: Speech): HTMLElement {
  const list = make("div", "search-results", ...options);
  list.id = "search-options";
  list.hidden = options.length === 0;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", say("searchResults"));
  return list;
}

/** Most pages are in English: the same question, asked there. */
function englishOf(text: string, { say }: Speech): HTMLElement {
  const link = make("a", "", say("searchTheEnglish", { query: isolated(text) }));
  link.href = `/search/?q=${encodeURIComponent(text)}`;
  link.hreflang = "en";
  return make("p", "search-note", say("searchInEnglish"), " ", link);
}
