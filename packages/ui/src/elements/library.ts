import type { FacetId, LibraryData } from "@portolan/model/library";
import type { FindWords } from "../tools/library/store.ts";

let find: FindWords = () => Promise.reject(new Error("There is no index for words."));

/** Says how words are looked up. */
export function findBy(words: FindWords): void {
  find = words;
}

/**
 * `<portolan-library>` around the library's page, which is links to ready-made lists. At the first action, or where the
 * address says what is looked for, the tool takes their place; where it cannot be loaded the links do their work.
 */
class LibraryElement extends HTMLElement {
  #data: Promise<LibraryData> | undefined;
  #started = false;

  connectedCallback(): void {
    this.addEventListener("click", this.#onClick);
    const field = this.querySelector("input");
    // Loading begins with the focus, so that it is over with the first letters.
    field?.addEventListener("focus", () => void this.#load().catch(() => undefined), { once: true });
    field?.addEventListener("input", () => void this.#start());
    this.querySelector("form")?.addEventListener("submit", this.#onSubmit);
    if (location.search.length > 1) {
      this.dataset["asked"] = "";
      this.dataset["waiting"] = "";
      void this.#start().finally(() => delete this.dataset["waiting"]);
    }
  }

  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-value]");
    if (
      !link ||
      this.#started ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    const { facet, value } = link.dataset as { facet: FacetId; value: string };
    void this.#start({ facet, value }).then((started) => started || location.assign(link.href));
  };

  /** Before the tool is there the form leads to the search of the site, as it does without script. */
  #onSubmit = (event: Event): void => {
    if (this.#started) event.preventDefault();
  };

  async #load() {
    this.#data ??= load(this.dataset["data"] ?? "");
    this.#data.catch(() => (this.#data = undefined));
    const [tool, data] = await Promise.all([import("../tools/library/main.tsx"), this.#data]);
    return { tool, data };
  }

  async #start(pressed?: { facet: FacetId; value: string }): Promise<boolean> {
    const place = this.querySelector<HTMLElement>(".shelf");
    const field = this.querySelector("input");
    if (this.#started || !place || !field) return this.#started;
    try {
      const { tool, data } = await this.#load();
      if (this.#started) return true;
      this.#started = true;
      const still = [...place.childNodes];
      const groups = [...place.querySelectorAll<HTMLElement>("details[open][data-facet]")].map(
        (d) => d.dataset["facet"] ?? "",
      );
      const words = JSON.parse(this.dataset["words"] ?? "{}");
      const typed = field.value;
      place.replaceChildren();
      const store = tool.startLibrary(place, {
        data,
        words,
        language: this.dataset["language"] ?? "en",
        find,
        field,
        groups,
        pressed,
        broken: () => {
          place.replaceChildren(...still);
          this.#say("broken");
        },
      });
      if (typed !== "" && pressed === undefined) {
        field.value = typed;
        store.type(typed);
      }
      return true;
    } catch (error) {
      console.warn(error);
      this.#say("failed");
      return false;
    }
  }

  #say(what: "failed" | "broken"): void {
    const note = this.querySelector<HTMLElement>("[data-part=note]");
    if (!note) return;
    note.textContent = note.dataset[what] ?? "";
    note.hidden = false;
  }
}

async function load(address: string): Promise<LibraryData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as LibraryData;
}

customElements.define("portolan-library", LibraryElement);
