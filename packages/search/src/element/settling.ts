import type { OpenQuestion } from "./unanswered.ts";

/** How long a question has to stand before it counts as asked, in milliseconds: results come while one is typing. */
const STANDS = 3000;

/** What to do with questions that were really asked. */
interface Ends {
  keep(question: OpenQuestion): void;
  takeBack(question: OpenQuestion): void;
}

/**
 * Tells questions from what is only on the way to one. A question was asked when it has stood for a while, or when
 * `settle` says that the reader is done with it; one that is then typed on was not.
 */
export class Settling {
  readonly #ends: Ends;
  #open: OpenQuestion | undefined;
  #kept: OpenQuestion | undefined;
  #last = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ends: Ends) {
    this.#ends = ends;
  }

  /** A question that was answered just now; `open` if it found no answer. */
  answered(text: string, open: OpenQuestion | undefined): void {
    if (text === this.#last) return;
    clearTimeout(this.#timer);
    if (this.#kept && text.startsWith(this.#kept.text)) {
      this.#ends.takeBack(this.#kept);
      this.#kept = undefined;
    }
    this.#last = text;
    this.#open = open;
    if (open) this.#timer = setTimeout(() => this.settle(), STANDS);
  }

  /** The reader has come back to a question that was kept before. */
  again(text: string): void {
    this.#last = text;
  }

  /** What stands there was asked. */
  settle(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return;
    this.#ends.keep(this.#open);
    this.#kept = this.#open;
    this.#open = undefined;
  }
}
