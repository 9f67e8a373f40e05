/**
 * The option that the arrow keys are at. The field keeps the focus and names it, as the pattern of a combobox has it
 * (ARIA Authoring Practices, "Editable Combobox With List Autocomplete").
 */
export class Active {
  readonly #field: HTMLInputElement;
  readonly #box: HTMLElement;

  constructor(field: HTMLInputElement, box: HTMLElement) {
    this.#field = field;
    this.#box = box;
  }

  /** The option, if there is one. */
  get option(): HTMLAnchorElement | undefined {
    return this.#box.querySelector<HTMLAnchorElement>("[role=option][aria-selected=true]") ?? undefined;
  }

  /** Moves to an option, or to none. */
  set option(option: HTMLAnchorElement | undefined) {
    this.option?.setAttribute("aria-selected", "false");
    if (option === undefined) this.#field.removeAttribute("aria-activedescendant");
    else {
      option.setAttribute("aria-selected", "true");
      this.#field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  /** Deals with a key that was pressed in the box; true if it was one of its own. */
  press(event: KeyboardEvent): boolean {
    if (event.isComposing || event.altKey) return false;
    const { key, target } = event;
    const options = [...this.#box.querySelectorAll<HTMLAnchorElement>("[role=option]")];
    const at = options.findIndex((option) => option === target || option === this.option);
    if (target !== this.#field && options[at] !== target) return false;
    const next = destination(key, at, options.length);
    if (next !== undefined) {
      this.option = options[next];
      if (target !== this.#field) this.#field.focus({ preventScroll: true });
      return true;
    }
    const option = options[at];
    if (option === undefined || target !== this.#field) return false;
    if (key === "Enter") {
      // As a click, so that the keys that open a link elsewhere do so here.
      const { ctrlKey, metaKey, shiftKey } = event;
      option.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey }),
      );
      return true;
    }
    // Keys that move in the text are read out there again.
    if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) this.option = undefined;
    return false;
  }
}

/** Where a key leads from a place in the list: -1 is the field, undefined is nowhere. */
export function destination(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  return key === "ArrowUp" && at >= 0 ? at - 1 : undefined;
}
