import { fill } from "@portolan/language/phrase";
import type { Words } from "../words.ts";
import type * as coreModule from "./core.ts";
import type { Found } from "./core.ts";
import { moveByKeys } from "./keys.ts";
import { entryOf } from "./results.ts";
import { keepSlash, slashOpens } from "./shortcut.ts";
import { hearAnswer } from "./silence.ts";

/** How long after a key the question is looked up, and how long after that the count is said, in milliseconds. */
const PAUSE = 150;
const SAY_AFTER = 350;

/** The strings that a box brings along. */
export function wordsOfBox(box: HTMLElement): Words {
  return JSON.parse(box.dataset["words"] ?? "{}") as Words;
}

type Core = Pick<typeof coreModule, "ask" | "prepare">;
let core: Promise<Core> | undefined;

/** The program that answers, loaded once, when the field is first entered; a failure is tried again. */
function coreOnce(): Promise<Core> {
  core ??= import("./core.ts");
  core.catch(() => (core = undefined));
  return core;
}

/** Search: a field, a list of results, and what to do when there are none. The same in the dialog and on its page. */
export class SearchBox extends HTMLElement {
  #words!: Words;
  #language = "en";
  #field!: HTMLInputElement;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#words = wordsOfBox(this);
    this.#language = this.dataset["language"] ?? "en";
    const field = this.querySelector("input");
    if (!field || this.#field === field) return;
    this.#field = field;
    field.addEventListener("focus", () => void this.#prepare(), { once: true });
    field.addEventListener("input", () => this.#soon());
    this.querySelector("form")?.addEventListener("submit", (event) => this.#submit(event));
    this.#part("retry").addEventListener("click", () => void this.#search());
    this.addEventListener("keydown", (event) => moveByKeys(event, field, this.#part("results")));
    this.#offerShortcut();
    void hearAnswer(this, this.#words, this.#language);
    const asked = this.#inDialog ? null : new URLSearchParams(location.search).get("q");
    if (asked !== null) {
      field.value = asked;
      void this.#search();
    }
  }

  /** Takes up where the reader left, with the last question selected. */
  begin(): void {
    this.#field.focus();
    this.#field.select();
  }

  get #inDialog(): boolean {
    return this.closest("dialog") !== null;
  }

  async #prepare(): Promise<void> {
    await coreOnce().then(
      ({ prepare }) => prepare(this.#language),
      () => undefined,
    );
  }

  #soon(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#saying);
    this.#pause = setTimeout(() => void this.#search(), PAUSE);
  }

  /** In the dialog a submitted question opens the search page, as it does without script; there it is answered at once. */
  #submit(event: Event): void {
    if (!this.#inDialog || this.#field.value.trim() === "") {
      event.preventDefault();
      void this.#search();
    }
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const typed = this.#field.value;
    const loading = setTimeout(() => turn === this.#turn && this.#status(this.#say("searchLoading")), 400);
    const found = await this.#ask(typed);
    clearTimeout(loading);
    if (turn !== this.#turn) return;
    if (!this.#inDialog) keepInAddress(found?.question.text ?? typed.trim());
    if (found) {
      this.#show(found, this.#outcome(found));
      void hearAnswer(this, this.#words, this.#language, found);
    } else {
      // Not even the program arrived.
      this.#part("retry").hidden = false;
      this.#status(this.#say("searchFailed"));
    }
  }

  async #ask(typed: string): Promise<Found | undefined> {
    try {
      return await (await coreOnce()).ask(typed, this.#language);
    } catch {
      return undefined;
    }
  }

  #outcome({ question, answer: { results, found }, failed }: Found): string {
    if (question.text === "") return "";
    if (question.codes.length + question.words.length === 0) return this.#say("searchNoWords");
    if (failed) return this.#say("searchFailed");
    if (results.length === 0) return this.#say("searchEmpty", { query: isolated(question.text) });
    return this.#say(found > results.length ? "searchBest" : "results", { n: results.length });
  }

  #show({ question, answer: { results, unknownCode }, failed }: Found, status: string): void {
    const list = this.#part("results");
    list.replaceChildren(...results.map((result) => entryOf(result, this.#words, this.#language)));
    list.hidden = results.length === 0;
    this.#part("ways").hidden = results.length > 0 && !failed;
    this.#part("retry").hidden = !failed;
    const notes = [
      question.cut ? this.#say("searchTooLong", { n: question.limit }) : "",
      unknownCode ? this.#say("searchNoCode", { code: unknownCode }) : "",
    ];
    const note = this.#part("note");
    note.textContent = notes.filter((text) => text !== "").join(" ");
    note.hidden = note.textContent === "";
    this.#offerEnglish(question.text);
    clearTimeout(this.#saying);
    // While typing, only the last count is said; a reader who was told to wait is answered at once.
    const waiting = this.querySelector("[role=status]")?.textContent === this.#say("searchLoading");
    this.#saying = setTimeout(() => this.#status(status), status === "" || waiting ? 0 : SAY_AFTER);
  }

  #offerEnglish(text: string): void {
    const part = this.querySelector<HTMLElement>("[data-part=english]");
    const link = part?.querySelector("a");
    if (!part || !link) return;
    part.hidden = text === "";
    link.textContent = this.#say("searchTheEnglish", { query: isolated(text) });
    link.href = `/search/?q=${encodeURIComponent(text)}`;
  }

  #offerShortcut(): void {
    const box = this.querySelector<HTMLInputElement>("[data-part=shortcut]");
    this.#part("foot").hidden = false;
    if (!box) return;
    box.checked = slashOpens();
    box.addEventListener("change", () => keepSlash(box.checked));
  }

  #status(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status && status.textContent !== text) status.textContent = text;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The search box lacks its part "${name}".`);
    return part;
  }

  #say(key: keyof Words["said"], values: Record<string, string | number> = {}): string {
    return fill(this.#words.said[key], this.#language, values);
  }
}

/** Sets words apart in a sentence that may run in the other direction. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Keeps the question in the page's address, to be shared and gone back to. */
function keepInAddress(text: string): void {
  const address = new URL(location.href);
  if (text === "") address.searchParams.delete("q");
  else address.searchParams.set("q", text);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

customElements.define("portolan-search", SearchBox);
