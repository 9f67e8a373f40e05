import { kindsOf } from "../facets.ts";
import { Active } from "./active.ts";
import { explains, keepInAddress } from "./address.ts";
import { answerOf, beginningOf, unloadedOf } from "./answer.ts";
import type { Found } from "./core.ts";
import { facetButtons } from "./facet-row.ts";
import type { Frame } from "./frame.ts";
import { coreOnce } from "./loading.ts";
import { keepingFocus } from "./make.ts";
import { correctionsOf } from "./notes.ts";
import { failureOf, outcomeOf } from "./outcome.ts";
import { forgetSearches, keepSearch } from "./recent.ts";
import { hearAnswer } from "./silence.ts";
import type { Speech } from "./speech.ts";
import type { Acts, Wanted } from "./wanted.ts";

/** How long after an answer it is said, so that only the last one is while somebody types, in milliseconds. */
const SAY_AFTER = 350;
/** After how long the reader is told that it is loading. */
const PATIENCE = 400;

/** One reader's asking in one box: what is in the field, how it is to be answered, and what is shown of it. */
export class Session implements Acts {
  readonly active: Active;
  readonly #box: HTMLElement;
  readonly #frame: Frame;
  readonly #speech: Speech;
  #wanted: Wanted = { kinds: new Set(), everyday: true, most: undefined };
  /** The question that is shown or on its way. */
  #typed = "";
  #found: Found | undefined;
  /** Addresses of results that were shown before their texts were there. */
  #before: string[] = [];
  #meant = false;
  #turn = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, frame: Frame, speech: Speech) {
    this.active = new Active(frame.field, box);
    this.#box = box;
    this.#frame = frame;
    this.#speech = speech;
    void hearAnswer(box, speech);
  }

  get kinds(): Wanted["kinds"] {
    return this.#wanted.kinds;
  }

  get failed(): boolean {
    return this.#found?.failed ?? false;
  }

  change(wanted: Partial<Wanted>): void {
    void this.search(wanted);
  }

  ask(text: string): void {
    const { field } = this.#frame;
    field.value = text;
    field.focus();
    this.change({ kinds: new Set() });
    this.mean();
  }

  retry(): void {
    void this.search();
  }

  forget(): void {
    forgetSearches();
    void this.search();
  }

  /** The reader goes on typing: the last question is not answered any more. */
  typing(): void {
    this.#turn++;
    clearTimeout(this.#saying);
    this.active.option = undefined;
    this.#meant = false;
  }

  /** Answers what was typed from what is here; where that is not enough, asks for files after so many milliseconds. */
  typed(pause: number): void {
    const turn = this.#turn + 1;
    const rest = new Promise<boolean>((done) => setTimeout(() => done(turn === this.#turn), pause));
    void this.search({}, rest);
  }

  /** The question is what the reader meant, and kept on the device once it has found something. */
  mean(): void {
    this.#meant = true;
    this.#keep();
  }

  /** Answers what is in the field, or shows how to begin. */
  async search(change: Partial<Wanted> = {}, rest?: Promise<boolean>): Promise<void> {
    const { field, body, hint, count, facets } = this.#frame;
    const turn = ++this.#turn;
    const typed = field.value;
    if (typed !== this.#typed) {
      this.#wanted = { ...this.#wanted, everyday: true, most: undefined };
      this.#before = [];
      this.#found = undefined;
      body.scrollTop = 0;
    }
    this.#typed = typed;
    this.#wanted = { ...this.#wanted, ...change };
    const asked = typed.trim() !== "";
    hint.hidden = asked;
    count.hidden = facets.hidden = !asked;
    if (!asked) return this.#begin();
    const waiting = setTimeout(() => turn === this.#turn && this.#wait(), PATIENCE);
    const found = await this.#ask(typed, rest, (early) => turn === this.#turn && this.#showEarly(early));
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    if (!this.#inDialog) keepInAddress(found?.question.text ?? typed.trim(), this.kinds);
    if (found) {
      this.#show(found);
      // Among some kinds alone, no answer says nothing about the rest.
      if (this.kinds.size === 0) void hearAnswer(this.#box, this.#speech, found);
    } else this.#put(unloadedOf(this.#speech, this), { said: this.#speech.say("searchUnloaded") });
  }

  get #inDialog(): boolean {
    return this.#box.closest("dialog") !== null;
  }

  async #ask(
    typed: string,
    rest: Promise<boolean> | undefined,
    early: (found: Found) => void,
  ): Promise<Found | undefined> {
    const { kinds, everyday, most } = this.#wanted;
    try {
      const { ask } = await coreOnce();
      return await ask(typed, this.#speech.language, { everyday, most, kinds: kindsOf(kinds), rest }, early);
    } catch {
      return undefined;
    }
  }

  #begin(): void {
    if (!this.#inDialog) keepInAddress("", this.kinds);
    this.#put(beginningOf(this.#speech, this, this.#frame.form.getAttribute("action") ?? ""), {});
  }

  #wait(): void {
    const text = this.#speech.say("searchLoading");
    this.#frame.count.textContent = text;
    this.#frame.status.textContent = text;
  }

  #showEarly(found: Found): void {
    const { results } = found.answer;
    // Where an answer to the same question stands already, it stays until the next is whole.
    if (results.length === 0 || this.#found) return;
    this.#before = results.map(({ address }) => address);
    this.#put(this.#answerOf(found, true), { count: this.#speech.say("searchLoading") });
  }

  #show(found: Found): void {
    this.#found = found;
    const [speech, wanted] = [this.#speech, this.#wanted];
    const count = outcomeOf(found, speech);
    const said = [failureOf(found, speech), ...correctionsOf(found, speech), count].join(" ").trim();
    this.#put(this.#answerOf(found, false), { count, said, facets: facetButtons(found, wanted, speech, this) });
    if (this.#meant) this.#keep();
  }

  #answerOf(found: Found, early: boolean): HTMLElement {
    const [speech, wanted, before] = [this.#speech, this.#wanted, this.#before];
    return answerOf({ found, wanted, speech, acts: this, before, early, explain: explains() });
  }

  #keep(): void {
    if (this.#found === undefined || this.#typed !== this.#frame.field.value) return;
    const { question, answer, failed } = this.#found;
    if (answer.results.length > 0 && !failed) keepSearch(question.text);
  }

  /** Puts an answer in the place of the last one, with what is seen and said of it. */
  #put(answer: HTMLElement, { count = "", said = "", facets = [] }: Partial<Shown>): void {
    const frame = this.#frame;
    const at = this.active.option?.href;
    keepingFocus(this.#box, frame.field, () => {
      frame.body.replaceChildren(answer);
      frame.facets.replaceChildren(...facets);
    });
    const options = [...answer.querySelectorAll<HTMLAnchorElement>("[role=option]")];
    this.active.option = options.find(({ href }) => href === at);
    frame.field.setAttribute("aria-expanded", String(options.length > 0));
    frame.count.textContent = count;
    clearTimeout(this.#saying);
    // A reader who was told to wait is answered at once.
    const waiting = frame.status.textContent === this.#speech.say("searchLoading");
    const say = () => frame.status.textContent !== said && (frame.status.textContent = said);
    this.#saying = setTimeout(say, said === "" || waiting ? 0 : SAY_AFTER);
  }
}

/** What stands above an answer. */
interface Shown {
  count: string;
  /** The same as a whole, for those who listen. */
  said: string;
  facets: HTMLElement[];
}
