import type { Found } from "./core.ts";
import { Settling } from "./settling.ts";
import { keepUnanswered, takeBackUnanswered } from "./unanswered.ts";
import { offerUnanswered, type PanelOptions } from "./unanswered-panel.ts";

/** Most nearest results that are kept with a question. */
const NEAREST = 3;

/**
 * Keeps the questions of a search box that find no answer, and shows them in `host`. Gives what is to be told of each
 * answer, and whether it was none.
 */
export function watchUnanswered(
  box: HTMLElement,
  host: HTMLElement,
  options: PanelOptions,
): (found: Found, open: boolean) => void {
  const { language } = options;
  const panel = offerUnanswered(host, options);
  const settling = new Settling({
    keep: (question) => {
      keepUnanswered(question);
      panel.show();
    },
    takeBack: (question) => {
      takeBackUnanswered(question);
      panel.show();
    },
  });
  const settle = () => settling.settle();
  box.addEventListener("change", settle);
  box.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a[href]")) settle();
  });
  box.closest("dialog")?.addEventListener("close", settle);
  addEventListener("pagehide", settle);
  panel.show();
  // Back or reload brings the same question up: it is not asked a second time.
  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  let first = arrival?.type === "reload" || arrival?.type === "back_forward";
  return ({ question, answer: { results, unknown, unknownCode } }, open) => {
    const { text } = question;
    if (first && text === new URLSearchParams(location.search).get("q")) settling.again(text);
    first = false;
    const nearest = results.slice(0, NEAREST).map(({ address }) => address);
    const lacking = unknownCode === undefined ? unknown : [...unknown, unknownCode];
    settling.answered(text, open ? { text, language, unknown: lacking, nearest } : undefined);
  };
}
