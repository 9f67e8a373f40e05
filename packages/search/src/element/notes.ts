import type { Found } from "./core.ts";
import { make, press } from "./make.ts";
import { isolated, listed, type Speech } from "./speech.ts";
import type { Acts, Wanted } from "./wanted.ts";

/** What was corrected in a question, or is not known, in sentences: never done silently. */
export function correctionsOf({ question, answer, failed }: Found, { say }: Speech): string[] {
  const { corrected, unknown, unknownCode, results } = answer;
  return [
    ...(question.cut ? [say("searchTooLong", { n: question.limit })] : []),
    ...(unknownCode && !failed ? [say("searchNoCode", { code: unknownCode })] : []),
    ...corrected.map(({ typed, taken }) => say("searchCorrected", { typed: isolated(typed), taken: isolated(taken) })),
    // Where nothing at all was found, what was looked for is said below.
    ...(unknown.length > 0 && results.length > 0 ? [say("searchUnknown", { words: listed(unknown) })] : []),
  ];
}

/** The lines above the results: corrections, and what was looked for besides, which can be switched off and on. */
export function notesOf(found: Found, wanted: Wanted, speech: Speech, acts: Acts): HTMLElement[] {
  const { say } = speech;
  const lines = correctionsOf(found, speech).map((text) => make("p", "search-note", text));
  const { also } = found.answer;
  const meant = [...new Set(also.flatMap((one) => one.meant.split(" | ")))];
  const turn = (everyday: boolean) =>
    press("everyday", say(everyday ? "searchAlsoOn" : "searchAlsoOff"), "search-press", () =>
      acts.change({ everyday }),
    );
  if (meant.length > 0) {
    const text = say("searchAlso", { words: listed(meant) });
    lines.push(make("p", "search-note", text, " ", turn(false)));
  } else if (!wanted.everyday) lines.push(make("p", "search-note", say("searchTyped"), " ", turn(true)));
  return lines;
}
