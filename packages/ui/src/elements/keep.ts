import { MOST, readList, writeList } from "./list-store.ts";

/**
 * `<portolan-keep>`: a button that puts a page into the reading list of this device, and takes it out again: the one at
 * `data-address` with the title `data-title`, or the page on which it stands.
 */
class Keep extends HTMLElement {
  readonly #button = Object.assign(document.createElement("button"), { type: "button" });
  readonly #status = document.createElement("span");

  static readonly observedAttributes = ["data-address", "data-title"];

  // The library's tool moves entries about and takes them out, so an element may come and go many times.
  connectedCallback(): void {
    if (!this.contains(this.#button)) {
      this.#status.setAttribute("role", "status");
      this.#button.addEventListener("click", this.#turn);
      this.replaceChildren(this.#button, this.#status);
    }
    for (const event of CHANGES) addEventListener(event, this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    for (const event of CHANGES) removeEventListener(event, this.#show);
  }

  // The tool puts another entry where one stood: what was said of that goes with it.
  attributeChangedCallback(): void {
    if (!this.isConnected || !this.contains(this.#button)) return;
    if (this.#status.textContent !== "") this.#status.textContent = "";
    this.#show();
  }

  get #address(): string {
    return this.dataset["address"] ?? location.pathname;
  }

  #show = (): void => {
    const { keep = "", kept = "", title } = this.dataset;
    const words = readList().entries.some((e) => e.a === this.#address) ? kept : keep;
    // The same words set again would be laid out again.
    if (this.#button.textContent !== words) this.#button.textContent = words;
    // Of many buttons each says what it keeps.
    if (title !== undefined) this.#button.setAttribute("aria-label", `${words}: ${title}`);
  };

  #turn = (): void => {
    const { entries, fault } = readList();
    const rest = entries.filter((e) => e.a !== this.#address);
    const adds = rest.length === entries.length;
    const fits = fault !== "newer" && !(adds && rest.length >= MOST);
    const done = fits && writeList(adds ? [...rest, { a: this.#address, t: this.#title }] : rest);
    this.#status.textContent = done ? "" : (this.dataset["failed"] ?? "");
    this.#show();
  };

  get #title(): string {
    return this.dataset["title"] ?? document.querySelector("h1")?.textContent.trim() ?? this.#address;
  }
}

/** After these the list may be another; a page that comes back from the browser's cache may have missed some. */
const CHANGES = ["portolan-list", "storage", "pageshow"];

customElements.define("portolan-keep", Keep);
