import { make } from "./make.ts";
import { KEY, slashOpens } from "./shortcut.ts";
import type { Speech } from "./speech.ts";

/** The lasting parts of a box. */
export interface Frame {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Says how to ask, until something is asked; then count and kinds stand in its place. */
  hint: HTMLElement;
  /** What came of the question, to be seen at once. */
  count: HTMLElement;
  facets: HTMLElement;
  /** The same for those who listen, once the reader pauses. */
  status: HTMLElement;
  /** Holds the answer, and scrolls in a dialog. */
  body: HTMLElement;
}

/**
 * Completes a box of which the page has the form. The field is never moved, since somebody may be typing in it. Throws
 * where there is no form.
 */
export function frameOf(box: HTMLElement, speech: Speech): Frame {
  const form = part(box, "form");
  const field = part(form, "input");
  const { say } = speech;
  const settings = {
    role: "combobox",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "search-options",
    "aria-describedby": "search-hint",
  };
  for (const [name, value] of Object.entries(settings)) field.setAttribute(name, value);
  const head = box.querySelector<HTMLElement>(".search-head") ?? make("div", "search-head");
  const hint = head.querySelector<HTMLElement>(".search-hint") ?? make("p", "search-hint", say("searchHint"));
  hint.id = "search-hint";
  const count = make("p", "search-count");
  // It is said once, by the status.
  count.setAttribute("aria-hidden", "true");
  const facets = make("div", "search-facets");
  facets.setAttribute("role", "group");
  facets.setAttribute("aria-label", say("facetKind"));
  head.append(hint, count, facets);
  const status = make("p", "quiet");
  status.setAttribute("role", "status");
  const body = make("div", "search-body");
  // Below all else stand the questions that found no answer.
  const unanswered = make("div");
  unanswered.dataset["part"] = "unanswered";
  unanswered.hidden = true;
  box.append(head, status, body, footOf(speech), unanswered);
  return { form, field, hint, count, facets, status, body };
}

function footOf({ say }: Speech): HTMLElement {
  const slash = make("input");
  slash.type = "checkbox";
  slash.checked = slashOpens();
  slash.addEventListener("change", () => keepSlash(slash.checked));
  return make(
    "div",
    "search-foot",
    make("span", "", say("searchKeys")),
    make("label", "", slash, " ", say("searchShortcut")),
  );
}

function part<K extends keyof HTMLElementTagNameMap>(box: HTMLElement, selector: K): HTMLElementTagNameMap[K] {
  const found = box.querySelector(selector);
  if (!found) throw new Error(`The search box lacks ${selector}.`);
  return found;
}

function keepSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // No storage: the choice lasts for this page only.
  }
}
