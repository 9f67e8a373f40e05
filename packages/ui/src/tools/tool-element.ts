import { fill, type Phrase } from "@portolan/language/phrase";

/** What the page gives to a tool. */
interface ToolData {
  language: string;
  words: Readonly<Record<string, Phrase>>;
}

/** Puts a tool into a place of the page. */
type Mount = (place: HTMLElement, data: never) => void;

/**
 * Makes the element of a tool. What it holds is its page without script. The tool itself, and React with it, is
 * fetched when the address or the device holds something to show, or when the reader asks for it.
 */
export function defineTool(
  name: string,
  { wanted, load }: { wanted: () => boolean; load: () => Promise<{ mount: Mount }> },
): void {
  class Tool extends HTMLElement {
    #started = false;

    connectedCallback(): void {
      const ask = this.querySelector<HTMLButtonElement>("[data-part=ask]");
      if (ask) ask.hidden = false;
      ask?.addEventListener("click", () => this.#start());
      const look = () => wanted() && this.#start();
      addEventListener("hashchange", look);
      addEventListener("pageshow", look);
      look();
    }

    #start(): void {
      if (this.#started) return;
      this.#started = true;
      const words = JSON.parse(this.dataset["words"] ?? "{}") as ToolData["words"];
      const place = document.createElement("div");
      place.className = "place";
      place.tabIndex = -1;
      this.querySelector(":scope > .place")?.remove();
      load().then(
        ({ mount }) => {
          const asked = this.contains(document.activeElement);
          for (const part of this.querySelectorAll<HTMLElement>("[data-part=before]")) part.hidden = true;
          this.prepend(place);
          // The button that was pressed is gone.
          if (asked) place.focus();
          mount(place, { language: this.dataset["language"] ?? "en", words } as never);
        },
        () => {
          this.#started = false;
          place.textContent = fill(words["toolFailed"] ?? "", "en");
          place.setAttribute("role", "alert");
          this.prepend(place);
        },
      );
    }
  }
  customElements.define(name, Tool);
}
