/**
 * `<portolan-disclosure>` around a `<details>`: closes it on Escape, giving the focus back, and on a click or
 * a focus elsewhere. Without JavaScript the `<details>` does its work alone.
 */
class Disclosure extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    if (!details) return;
    const close = (event: Event) => {
      if (event.target instanceof Node && !this.contains(event.target)) details.open = false;
    };
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    });
    document.addEventListener("click", close);
    document.addEventListener("focusin", close);
  }
}

customElements.define("portolan-disclosure", Disclosure);
