import type { Found } from "./core.ts";
import { make, press } from "./make.ts";
import { listed, type Speech } from "./speech.ts";
import type { Acts, Wanted } from "./wanted.ts";

/** Nothing was found: what was understood, the nearest words, and what to try. */
export function emptyOf({ question, answer, near }: Found, wanted: Wanted, speech: Speech, acts: Acts): HTMLElement {
  const { say, facets } = speech;
  const box = make("div", "search-empty");
  const taken = new Map(answer.corrected.map(({ typed, taken: word }) => [typed, word]));
  const words = [...question.codes, ...question.words.map((word) => taken.get(word) ?? word)];
  if (words.length > 0) box.append(make("p", "search-note", say("searchLooked", { words: listed(words) })));
  if (wanted.kinds.size > 0) {
    const kinds = [...wanted.kinds].map((facet) => facets[facet]).join(", ");
    const drop = press("kinds", say("searchAllKinds"), "search-press", () => acts.change({ kinds: new Set() }));
    box.append(make("p", "search-note", say("searchKept", { kinds }), " ", drop));
  }
  if (near.length > 0) {
    const buttons = near.map((word) => press(`near-${word}`, word, "search-press", () => acts.ask(word)));
    box.append(make("p", "search-note", say("searchNear")), make("p", "search-near", ...buttons));
  }
  box.append(make("p", "search-note", say("searchTry")));
  return box;
}

/** Ways into the portal for who does not search. */
export function waysOf({ say, ways }: Speech): HTMLElement {
  const list = make("ul");
  // A list without its marks is still one, which some browsers have to be told.
  list.setAttribute("role", "list");
  for (const { address, title, note } of ways) {
    const link = make("a", "", title);
    link.href = address;
    if (note) {
      link.hreflang = "en";
      link.append(" ", make("small", "", `(${note})`));
    }
    list.append(make("li", "", link));
  }
  const nav = make("nav", "search-ways", list);
  nav.setAttribute("aria-label", say("searchBrowse"));
  return nav;
}
