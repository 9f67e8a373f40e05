import type { Words } from "../words.ts";
import { askedByAddress, explains } from "./address.ts";
import { frameOf } from "./frame.ts";
import { coreOnce } from "./loading.ts";
import { LEAST, Pace } from "./pace.ts";
import { Session } from "./session.ts";
import { speechOf } from "./speech.ts";

/**
 * Search: a field, a list of results, and what to do when there are none. The same in the dialog and on its page: there
 * the words come with the element, to a dialog by `start`.
 */
export class SearchBox extends HTMLElement {
  readonly #pace = new Pace();
  #session: Session | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const words = this.dataset["words"];
    if (words !== undefined) this.start(JSON.parse(words) as Words);
    globalThis.addEventListener("online", this.#backOnline);
  }

  disconnectedCallback(): void {
    globalThis.removeEventListener("online", this.#backOnline);
  }

  /** Whether the box works. */
  get started(): boolean {
    return this.#session !== undefined;
  }

  /** Makes the box work, once; what was typed meanwhile is answered. */
  start(words: Words): void {
    if (this.#session) return;
    const speech = speechOf(words, document.documentElement.lang);
    const frame = frameOf(this, speech);
    const { form, field } = frame;
    const session = new Session(this, frame, speech);
    this.#session = session;
    const prepare = () =>
      coreOnce().then(
        (core) => core.prepare(speech.language),
        () => undefined,
      );
    field.addEventListener("focus", () => void prepare(), { once: true });
    field.addEventListener("input", () => this.#soon(session));
    form.addEventListener("submit", (event) => this.#submit(event, session));
    form.addEventListener("formdata", ({ formData }) => {
      for (const kind of session.kinds) formData.append("kind", kind);
      if (explains()) formData.append("explain", "");
    });
    this.addEventListener("keydown", (event) => this.#key(event, session));
    this.addEventListener("click", (event) => choose(event, session));
    if (this.#dialog) return session.retry();
    const { text, kinds } = askedByAddress();
    if (text !== undefined && field.value === "") field.value = text;
    if (text !== undefined) session.mean();
    session.change({ kinds });
    // The list for those who cannot search is in the way of those who can, unless they came for it.
    if (location.hash === "") document.querySelector("details.search-all")?.removeAttribute("open");
  }

  /** Takes up where the reader left, with the last question selected. */
  again(): void {
    const field = this.querySelector("input");
    field?.select();
    if (field?.value.trim() === "") this.#session?.retry();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.closest("dialog");
  }

  readonly #backOnline = (): void => {
    if (this.#session?.failed) this.#session.retry();
  };

  #soon(session: Session): void {
    session.typing();
    clearTimeout(this.#pause);
    const pause = this.#pace.key(performance.now());
    this.#pause = setTimeout(() => session.typed(pause - LEAST), LEAST);
  }

  /** In the dialog a submitted question opens the search page, as it does without script; there it is answered at once. */
  #submit(event: Event, session: Session): void {
    if (this.#dialog && this.querySelector("input")?.value.trim() !== "") return;
    event.preventDefault();
    clearTimeout(this.#pause);
    session.mean();
    session.retry();
  }

  /** Escape closes the dialog at once, where a search field would only empty itself; on the page it leaves the list first. */
  #key(event: KeyboardEvent, { active }: Session): void {
    const dialog = this.#dialog;
    if (event.key === "Escape" && !event.isComposing && (dialog || active.option)) {
      event.preventDefault();
      active.option = undefined;
      dialog?.close();
    } else if (active.press(event)) event.preventDefault();
  }
}

/** A search made before is asked again here, unless it is to open elsewhere; a result that is opened was what was meant. */
function choose(event: MouseEvent, session: Session): void {
  const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
  if (!option) return;
  const again = option.dataset["again"];
  if (again === undefined) session.mean();
  else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    session.ask(again);
  }
}

customElements.define("portolan-search", SearchBox);
