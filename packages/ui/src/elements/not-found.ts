import { nearest, type Places } from "./near-address.ts";

/** Proposes what a missing address meant, in the language of the address. Without script the main ways stay. */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const path = decoded(location.pathname);
    const language = /^\/(fr|es|ar)(\/|$)/.exec(path)?.[1] ?? "en";
    for (const section of this.querySelectorAll<HTMLElement>("section")) section.hidden = section.lang !== language;
    const section = this.querySelector<HTMLElement>(`section[lang=${language}]`);
    const asked = section?.querySelector<HTMLElement>(".asked");
    if (asked?.lastElementChild) {
      asked.lastElementChild.textContent = path.slice(0, 120);
      asked.hidden = false;
    }
    void this.#propose(path, section?.querySelector<HTMLElement>(".meant"));
  }

  async #propose(path: string, place: HTMLElement | null | undefined): Promise<void> {
    try {
      const answer = await fetch(this.dataset["pages"] ?? "");
      const found = nearest(path, (await answer.json()) as Places);
      if (!place || found.length === 0) return;
      const heading = document.createElement("h2");
      heading.textContent = place.dataset["title"] ?? "";
      const list = document.createElement("ul");
      list.className = "rel";
      for (const [address, title] of found) {
        const link = document.createElement("a");
        link.href = address;
        link.textContent = title;
        link.lang = "en";
        const where = document.createElement("p");
        where.className = "ui";
        where.dir = "ltr";
        where.textContent = address;
        const item = document.createElement("li");
        item.append(link, where);
        list.append(item);
      }
      place.replaceChildren(heading, list);
    } catch {
      // Without the list there is nothing to propose; the ways on stand there already.
    }
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define("not-found", NotFound);
