import {
  type Chosen,
  type FacetId,
  type Hits,
  type Ignored,
  type Layout,
  type LibraryState,
  noBits,
  nothing,
  put,
  readState,
  type Selection,
  type Shelf,
  type Sort,
  select,
  toggled,
  writeState,
} from "@portolan/model/library";
import { afterPaint } from "./after-paint.ts";

/** Finds the items that have any of the words, the best first; fails where the index cannot be had. */
export type FindWords = (text: string, files: readonly string[]) => Promise<readonly number[]>;

/** Everything that is shown. */
export interface Shown {
  state: LibraryState;
  hits: Hits | undefined;
  selection: Selection;
  /** How the words stand: none are asked for, they are being looked up, found, or the index failed. */
  words: "none" | "waiting" | "found" | "failed";
  ignored: readonly Ignored[];
  /** How many entries are shown. */
  limit: number;
}

/** Entries shown at first, and added each time. */
export const PAGE = 50;

/** How long words may be looked up before that is said, in milliseconds: what is gone at once would only blink. */
const SOON = 100;

/** The state of the library's tool: what is chosen, what that finds, and the address that says so. */
export class Store {
  readonly shelf: Shelf;
  readonly #find: FindWords;
  readonly #listeners = new Set<() => void>();
  #shown: Shown;
  #turn = 0;
  #typing = false;
  /** Whether the words were looked up in all kinds. */
  #whole = false;
  #writing: ReturnType<typeof setTimeout> | undefined;
  /** Addresses of what was done and is not in the history yet. */
  readonly #unwritten: string[] = [];

  constructor(shelf: Shelf, find: FindWords) {
    this.shelf = shelf;
    this.#find = find;
    this.#shown = {
      state: nothing,
      hits: undefined,
      selection: select(shelf, {}),
      words: "none",
      ignored: [],
      limit: PAGE,
    };
    this.fromAddress();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get = (): Shown => this.#shown;

  /** Takes the state of the address, at the start and when the reader goes back. */
  fromAddress = (): void => {
    clearTimeout(this.#writing);
    this.#typing = false;
    const { state, ignored } = readState(location.search, this.shelf);
    this.#go(state, ignored);
  };

  toggle(facet: FacetId, value: string): void {
    this.#act({ chosen: toggled(this.#shown.state.chosen, facet, value) });
  }

  drop(filter: FacetId | "q"): void {
    if (filter === "q") this.#act({ q: "" });
    else this.#act({ chosen: { ...this.#shown.state.chosen, [filter]: [] } });
  }

  clear(): void {
    this.#act({ chosen: {}, q: "" });
  }

  sort(sort: Sort): void {
    this.#act({ sort });
  }

  view(view: Layout): void {
    this.#act({ view });
  }

  more(): void {
    this.#show({ limit: this.#shown.limit + PAGE });
  }

  /** Words as they are typed: one entry of the history for each stretch of typing, not for each letter. */
  type(text: string): void {
    this.settle();
    if (!this.#typing) this.#remember(location.href);
    this.#typing = true;
    const q = text.slice(0, 1000);
    this.#go({ ...this.#shown.state, q });
    // Some browsers allow no more than a hundred changes of the address in half a minute.
    clearTimeout(this.#writing);
    this.#writing = setTimeout(this.#write, 300);
  }

  /** The stretch of typing is over: what is typed next is gone back to by itself. */
  typed = (): void => {
    if (!this.#typing) return;
    clearTimeout(this.#writing);
    this.#write();
    this.#typing = false;
  };

  /** Puts what is typed into the entry of the history that was made for it. */
  #write = (): void => {
    this.settle();
    history.replaceState(null, "", this.#address());
  };

  #act(change: Partial<LibraryState>): void {
    this.typed();
    const chosen: Chosen = { ...(change.chosen ?? this.#shown.state.chosen) };
    this.#go({ ...this.#shown.state, ...change, chosen });
    this.#remember(this.#address());
  }

  /** Makes a new entry of the history: that costs as much as the list itself, so the list is painted first. */
  #remember(address: string): void {
    this.#unwritten.push(address);
    afterPaint(this.settle);
  }

  /** Writes down what was done, one entry of the history each. */
  settle = (): void => {
    for (const address of this.#unwritten.splice(0)) history.pushState(null, "", address);
  };

  #address(): string {
    const { state } = this.#shown;
    return location.pathname + writeState({ ...state, q: state.q.trim() });
  }

  /** Shows a state; where it has words that are not looked up yet, when they are. */
  #go(state: LibraryState, ignored: readonly Ignored[] = []): void {
    const turn = ++this.#turn;
    const before = this.#shown;
    const next = { state, ignored, limit: PAGE };
    if (state.q.trim() === "") this.#show({ ...next, hits: undefined, words: "none" });
    else if (state.q === before.state.q && before.words === "found" && this.#whole) this.#show(next);
    else {
      // What is shown stays until the words are there, so nothing blinks while somebody types.
      this.#shown = { ...before, ...next, words: "waiting" };
      if (before.state.chosen !== state.chosen) this.#show({});
      else if (before.words === "none") setTimeout(() => this.#shown.words === "waiting" && this.#show({}), SOON);
      this.#lookUp(state, turn).catch(() => turn === this.#turn && this.#show({ hits: undefined, words: "failed" }));
    }
  }

  /** Looks the words up. Where the index is divided by kind, first in the chosen kinds; then in all, for the counts. */
  async #lookUp({ q, chosen }: LibraryState, turn: number): Promise<void> {
    const { index } = this.shelf.data;
    const all = Object.values(index);
    const first = (chosen.kind ?? []).flatMap((kind) => index[kind] ?? []);
    for (const files of first.length > 0 ? [first, all] : [all]) {
      const items = await this.#find(q, files);
      if (turn !== this.#turn) return;
      this.#whole = files === all;
      this.#show({ hits: this.#hits(items), words: "found" });
    }
  }

  #show(change: Partial<Shown>): void {
    const shown = { ...this.#shown, ...change };
    this.#shown = { ...shown, selection: select(this.shelf, shown.state.chosen, shown.hits) };
    for (const listener of this.#listeners) listener();
  }

  #hits(items: readonly number[]): Hits {
    const bits = noBits(this.shelf.size);
    for (const item of items) put(bits, item);
    return { items, bits };
  }
}
