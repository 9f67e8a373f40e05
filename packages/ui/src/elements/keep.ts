import { MOST, readList, writeList } from "./list-store.ts";

/**
 * `<portolan-keep>`: a button that puts a page into the reading list of this device, and takes it out again: the one at
 * `data-address` with the title `data-title`, or the page on which it stands.
 */
class Keep extends HTMLElement {
  connectedCallback(): void {
    const { keep = "", kept = "", failed = "" } = this.dataset;
    const { address = location.pathname, title } = this.dataset;
    const button = this.appendChild(document.createElement("button"));
    const status = this.appendChild(document.createElement("span"));
    button.type = "button";
    status.setAttribute("role", "status");
    const isKept = () => readList().entries.some((e) => e.a === address);
    const show = () => {
      const on = isKept();
      button.textContent = on ? kept : keep;
      // Of many buttons each says what it keeps.
      if (title !== undefined) button.setAttribute("aria-label", `${button.textContent}: ${title}`);
    };
    button.addEventListener("click", () => {
      const { entries, fault } = readList();
      const rest = entries.filter((e) => e.a !== address);
      const adds = rest.length === entries.length;
      const fits = fault !== "newer" && !(adds && rest.length >= MOST);
      const done =
        fits &&
        writeList(
          adds
            ? [...rest, { a: address, t: title ?? document.querySelector("h1")?.textContent.trim() ?? address }]
            : rest,
        );
      status.textContent = done ? "" : failed;
      show();
    });
    addEventListener("portolan-list", show);
    addEventListener("storage", show);
    // A page that comes back from the browser's cache may have been kept or taken out meanwhile.
    addEventListener("pageshow", show);
    show();
  }
}

customElements.define("portolan-keep", Keep);
