import type { PhraseKind } from "../index/format.ts";
import type { Result } from "../result.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";
import { isolated, type Speech } from "./speech.ts";

const phrases: Readonly<Record<PhraseKind, keyof Words["said"]>> = {
  title: "searchWhyTitle",
  alias: "searchWhyAlias",
  asked: "searchWhyAsked",
  heading: "searchWhyHeading",
  everyday: "searchWhyEveryday",
};

/**
 * Why a result is there, as a line of plain figures: its score, what it holds of the question, what each word adds, and
 * which of its names is close to the whole. Shown where the page's address has `?explain`.
 */
export function whyOf({ why }: Result, words: readonly string[], { say }: Speech): HTMLElement {
  if (why === undefined) return make("span", "search-why", say("searchWhyKnown"));
  const { score, coverage, phrase, lent } = why;
  const adds = [...why.words].map(([number, n]) =>
    say("searchWhyWord", { word: isolated(words[number] ?? ""), n: n.toFixed(2) }),
  );
  const close = phrase ? [say(phrases[phrase.kind], { n: Math.round(100 * phrase.likeness) })] : [];
  const parts = [
    say("searchWhyScore", { n: score.toFixed(2) }),
    say("searchWhyHeld", { n: Math.round(100 * coverage) }),
    ...adds,
    ...close,
    ...(lent ? [say("searchWhyLent", { n: lent.score.toFixed(2) })] : []),
  ];
  return make("span", "search-why", parts.join(" · "));
}
