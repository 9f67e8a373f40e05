import { fill } from "@portolan/language/phrase";
import { isIndicator } from "../catalogue/catalogue.ts";
import { LIMIT, type Question, understand } from "../query/understand.ts";
import { type Answer, answer } from "../search.ts";
import type { Words } from "../words.ts";
import { moveByKeys } from "./keys.ts";
import { entryOf } from "./results.ts";
import { keepSlash, slashOpens } from "./shortcut.ts";
import { engineOnce, lookupOnce, lookupWithIndicators } from "./source.ts";

/** How long after a key the question is looked up, and how long after that the count is said, in milliseconds. */
const PAUSE = 150;
const SAY_AFTER = 350;

/** The strings that a box brings along. */
export function wordsOfBox(box: HTMLElement): Words {
  return JSON.parse(box.dataset["words"] ?? "{}") as Words;
}

/** What an index that is not there finds. */
const noEngine = { size: 0, find: () => Promise.resolve([]) };

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
    await Promise.allSettled([engineOnce(), lookupOnce(this.#language)]);
  }

  #soon(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#saying);
    this.#pause = setTimeout(() => void this.#search(), PAUSE);
  }

  /** In the dialog a submitted question opens the search page, as it does without script; there it is answered at once. */
  #submit(event: Event): void {
    const { text } = understand(this.#field.value, this.#language);
    if (this.#inDialog && text !== "") this.#field.value = text;
    else {
      event.preventDefault();
      void this.#search();
    }
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const question = understand(this.#field.value, this.#language);
    if (!this.#inDialog) keepInAddress(question.text);
    if (question.codes.length + question.words.length === 0) {
      this.#show({ results: [], more: false }, question, question.text === "" ? "" : this.#say("searchNoWords"));
      return;
    }
    const loading = setTimeout(() => turn === this.#turn && this.#status(this.#say("searchLoading")), 400);
    const { found, failed } = await this.#answer(question);
    clearTimeout(loading);
    if (turn === this.#turn) this.#show(found, question, this.#outcome(found, question, failed), failed);
  }

  /** The answer, and whether the index failed: codes and titles are found without it. */
  async #answer(question: Question): Promise<{ found: Answer; failed: boolean }> {
    const lookup = await (question.codes.some(isIndicator) ? lookupWithIndicators : lookupOnce)(this.#language);
    try {
      const engine = question.words.length > 0 ? await engineOnce() : noEngine;
      return { found: await answer(question, engine, lookup, this.#language), failed: false };
    } catch {
      return { found: await answer(question, noEngine, lookup, this.#language), failed: true };
    }
  }

  #outcome({ results, more }: Answer, { text }: Question, failed: boolean): string {
    if (failed) return this.#say("searchFailed");
    if (results.length === 0) return this.#say("searchEmpty", { query: isolated(text) });
    return this.#say(more ? "searchBest" : "results", { n: results.length });
  }

  #show(found: Answer, question: Question, status: string, failed = false): void {
    const { results, unknownCode } = found;
    const list = this.#part("results");
    list.replaceChildren(...results.map((result) => entryOf(result, this.#words, this.#language)));
    list.hidden = results.length === 0;
    this.#part("ways").hidden = results.length > 0 && !failed;
    this.#part("retry").hidden = !failed;
    const notes = [
      question.cut ? this.#say("searchTooLong", { n: LIMIT }) : "",
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
