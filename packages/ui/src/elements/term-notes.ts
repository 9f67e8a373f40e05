/**
 * The notes on a page's terms. A term in the text leads to its note at the foot of the page; with script the note
 * opens beside the term, on hover, focus and tap, and Escape closes it.
 */
class TermNotes extends HTMLElement {
  #note: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (!("popover" in HTMLElement.prototype)) return;
    const note = document.createElement("div");
    note.className = "term-note";
    note.popover = "manual";
    note.setAttribute("role", "note");
    document.body.append(note);
    this.#note = note;
    for (const term of document.querySelectorAll<HTMLAnchorElement>("a.term")) {
      term.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && this.#open(term));
      term.addEventListener("pointerleave", () => this.#closeSoon());
      term.addEventListener("focus", () => term.matches(":focus-visible") && this.#open(term));
      term.addEventListener("blur", () => this.#closeSoon());
      term.addEventListener("click", (event) => {
        event.preventDefault();
        this.#open(term);
      });
    }
    // The note can be pointed at and read without going away.
    note.addEventListener("pointerenter", () => clearTimeout(this.#timer));
    note.addEventListener("pointerleave", () => this.#closeSoon());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#close());
    document.addEventListener("click", (event) => {
      const target = event.target as Element;
      if (!target.closest("a.term, .term-note")) this.#close();
    });
  }

  #open(term: HTMLAnchorElement): void {
    const source = document.getElementById(term.hash.slice(1));
    const note = this.#note;
    if (!source || !note) return;
    clearTimeout(this.#timer);
    note.replaceChildren(...[...source.children].map((child) => child.cloneNode(true)));
    if (!note.matches(":popover-open")) note.showPopover();
    const box = term.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = note;
    const below = box.bottom + 8 + offsetHeight < innerHeight;
    note.style.top = `${below ? box.bottom + 6 : Math.max(8, box.top - offsetHeight - 6)}px`;
    note.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offsetWidth - 8))}px`;
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#close(), 250);
  }

  #close(): void {
    if (this.#note?.matches(":popover-open")) this.#note.hidePopover();
  }
}

customElements.define("term-notes", TermNotes);
