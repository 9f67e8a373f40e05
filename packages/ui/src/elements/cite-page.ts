import { type Citation, cite, type Format } from "@portolan/model/cite";
import { addCopyButtons, type CopyWords } from "./cite-copy.ts";

type Words = CopyWords & Record<"heading" | "paragraph" | "close", string>;

/**
 * `<cite-page>` holds the page's citation, which is complete without script. With it, the citation carries the
 * host that the page really has, each form can be copied, and the control of a paragraph opens the same forms
 * for that paragraph in a dialog instead of leading to its address.
 */
class CitePage extends HTMLElement {
  #words!: Words;
  #dialog: HTMLDialogElement | undefined;
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset["words"] ?? "{}") as Words;
    const forms = this.querySelector<HTMLElement>(".formats");
    if (forms === null) return;
    fill(forms, this.#citation());
    addCopyButtons(forms, this.#words);
    markControls();
    document.addEventListener("paragraphs", markControls);
    document.addEventListener("click", this.#onClick);
    document.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("paragraphs", markControls);
    document.removeEventListener("click", this.#onClick);
    document.removeEventListener("keydown", this.#onKey);
  }

  /** The page's citation, or that of a paragraph, which may belong to a document that the page only holds. */
  #citation(control?: HTMLAnchorElement): Citation {
    const page = JSON.parse(this.dataset["citation"] ?? "{}") as Citation;
    const address = new URL(page.address, location.href).pathname;
    if (control === undefined) return { ...page, address: location.origin + address };
    const { pathname, hash } = new URL(control.href);
    const { citeTitle, citeChecked } = control.closest<HTMLElement>("[data-cite-title]")?.dataset ?? {};
    const name = this.#words.paragraph.replace("{n}", control.textContent?.trim() ?? "");
    return {
      ...page,
      title: citeTitle ?? page.title,
      checked: citeChecked ?? page.checked,
      address: location.origin + pathname,
      paragraph: { id: hash.slice(1), name },
    };
  }

  #onClick = (event: MouseEvent): void => {
    const control = (event.target as Element).closest<HTMLAnchorElement>("a.at");
    // A click that asks for a new tab or a download keeps its meaning.
    if (
      control === null ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    this.#open(control);
  };

  /** A control that is a button now answers to the space bar as buttons do. */
  #onKey = (event: KeyboardEvent): void => {
    const control = (event.target as Element).closest<HTMLAnchorElement>("a.at");
    if (control === null || event.key !== " ") return;
    event.preventDefault();
    this.#open(control);
  };

  #open(control: HTMLAnchorElement): void {
    this.#opener = control;
    this.#dialog ??= this.#make();
    const heading = this.#dialog.querySelector("h2");
    if (heading) heading.textContent = this.#words.heading.replace("{n}", control.textContent?.trim() ?? "");
    fill(this.#dialog, this.#citation(control));
    this.#dialog.showModal();
    heading?.focus();
  }

  #make(): HTMLDialogElement {
    const dialog = document.createElement("dialog");
    dialog.className = "cite";
    dialog.setAttribute("aria-labelledby", "cite-heading");
    const head = document.createElement("div");
    const heading = Object.assign(document.createElement("h2"), { id: "cite-heading", tabIndex: -1 });
    const close = Object.assign(document.createElement("button"), { type: "button", textContent: this.#words.close });
    close.addEventListener("click", () => dialog.close());
    head.append(heading, close);
    const forms = this.querySelector(".formats")?.cloneNode(true) as HTMLElement;
    for (const made of forms.querySelectorAll("button,[role=status]")) made.remove();
    for (const titled of forms.querySelectorAll("[id]")) titled.id = `one-${titled.id}`;
    addCopyButtons(forms, this.#words);
    dialog.append(head, forms);
    // A click beside the dialog closes it; Escape does so by itself.
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("close", () => this.#opener?.focus());
    this.append(dialog);
    return dialog;
  }
}

/** With script the number beside a paragraph opens a dialog, so it says that it is a button. */
function markControls(): void {
  for (const control of document.querySelectorAll("a.at")) {
    control.setAttribute("role", "button");
    control.setAttribute("aria-haspopup", "dialog");
  }
}

function fill(forms: HTMLElement, citation: Citation): void {
  for (const pre of forms.querySelectorAll<HTMLElement>("pre[data-format]"))
    pre.textContent = cite(pre.dataset["format"] as Format, citation);
  for (const status of forms.querySelectorAll("[role=status]")) status.textContent = "";
}

customElements.define("cite-page", CitePage);
