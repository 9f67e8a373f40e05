/**
 * `<cite-page>` holds the page's citation, which is complete without script. With it, the citation carries the
 * host that the page really has, each form can be copied or saved, and the control of a paragraph opens the same
 * forms for that paragraph in a dialog instead of leading to its address. What does that is fetched when it is asked
 * for: few readers of a page cite it.
 */
class CitePage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("details")?.addEventListener("toggle", () => {
      void this.#load().then(({ completePage }) => completePage(this), ignore);
    });
    markControls();
    document.addEventListener("paragraphs", markControls);
    document.addEventListener("click", this.#onPress);
    document.addEventListener("keydown", this.#onPress);
  }

  disconnectedCallback(): void {
    document.removeEventListener("paragraphs", markControls);
    document.removeEventListener("click", this.#onPress);
    document.removeEventListener("keydown", this.#onPress);
  }

  /** A control that is a button now answers to the space bar too; Enter comes as a click. */
  #onPress = (event: MouseEvent | KeyboardEvent): void => {
    const control = (event.target as Element).closest<HTMLAnchorElement>("a.at");
    if (control === null || event.defaultPrevented) return;
    // A click that asks for a new tab or a download keeps its meaning.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event instanceof KeyboardEvent ? event.key !== " " : event.button !== 0) return;
    event.preventDefault();
    this.#load().then(
      ({ openWindow }) => openWindow(this, control),
      // Without the line that would fetch it, the control leads to its address as it does without script.
      () => location.assign(control.href),
    );
  };

  /** The script that makes citations, and the styles of what it makes. */
  #load() {
    const { styles } = this.dataset;
    if (styles && !document.querySelector(`link[href="${styles}"]`))
      document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: styles }));
    return import("./cite-window.ts");
  }
}

const ignore = () => undefined;

/** With script the number beside a paragraph opens a dialog, so it says that it is a button. */
function markControls(): void {
  for (const control of document.querySelectorAll("a.at")) {
    control.setAttribute("role", "button");
    control.setAttribute("aria-haspopup", "dialog");
  }
}

customElements.define("cite-page", CitePage);
