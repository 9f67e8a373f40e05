import { shareText } from "./share-text.ts";

/** `<portolan-share>`: the sheet of the device that passes a page on, or a copy of the same text where there is none. */
class Share extends HTMLElement {
  connectedCallback(): void {
    const { share = "", copied = "", failed = "" } = this.dataset;
    const button = this.appendChild(document.createElement("button"));
    const status = this.appendChild(document.createElement("span"));
    button.type = "button";
    button.textContent = share;
    status.setAttribute("role", "status");
    const pass = async () => {
      status.textContent = "";
      const title = textOf("h1");
      const text = shareText(title, textOf(".answer"), location.origin + location.pathname);
      try {
        if (navigator.share) return await navigator.share({ title, text });
        await navigator.clipboard.writeText(text);
        status.textContent = copied;
      } catch (error) {
        // Closing the sheet is no failure.
        if ((error as Error).name !== "AbortError") status.textContent = failed;
      }
    };
    button.addEventListener("click", () => void pass());
  }
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? "";

customElements.define("portolan-share", Share);
