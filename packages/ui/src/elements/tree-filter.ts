import { addressOf, parseCode } from "@portolan/model/codes";
import { LONGEST, makeMatcher, plain, readQuery, type TreeQuery, writeQuery } from "./tree-match.ts";

interface Item {
  li: HTMLLIElement;
  code: string;
  words: Text;
  text: string;
  details: HTMLDetailsElement | null;
}

/**
 * Filters the tree of the framework: by words, by a code in any spelling, by objective and level. What is set stands in
 * the address, so a filtered tree can be linked, and back leads to what was seen before. Without script the tree
 * opens and closes by itself; this element only hides what does not fit and opens the way to what does.
 */
class TreeFilter extends HTMLElement {
  #items: Item[] = [];
  #typing = false;
  #pending = 0;

  connectedCallback(): void {
    this.#items = [...this.querySelectorAll<HTMLLIElement>(".tree li")].map((li) => {
      const [anchor, body] = li.children as unknown as [HTMLElement, HTMLElement];
      const details = body instanceof HTMLDetailsElement ? body : null;
      const words = (details ? details.firstElementChild : body)?.firstChild as Text;
      return { li, code: anchor.textContent ?? "", words, text: plain(words.data), details };
    });
    const form = this.#form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#typing = false;
    });
    form.addEventListener("input", (event) => {
      clearTimeout(this.#pending);
      const typed = (event.target as HTMLElement).matches("input");
      this.#pending = window.setTimeout(() => this.#changed(typed), typed ? 250 : 0);
    });
    form.querySelector("input")?.addEventListener("blur", () => (this.#typing = false));
    form.addEventListener("reset", () => setTimeout(() => this.#changed(false)));
    form.addEventListener("click", (event) => {
      const value = (event.target as HTMLElement).closest("button")?.value;
      if (value) for (const { details } of this.#items) if (details) details.open = value === "open";
    });
    window.addEventListener("popstate", this.#fromAddress);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener("popstate", this.#fromAddress);
  }

  get #form(): HTMLFormElement {
    return this.querySelector("form") as HTMLFormElement;
  }

  #fromAddress = (): void => {
    clearTimeout(this.#pending);
    const { query, unknown, cut } = readQuery(location.search);
    for (const [name, value] of Object.entries(query))
      (this.#form.elements.namedItem(name) as HTMLInputElement).value = value;
    const notes = [
      unknown.length > 0 && this.#say("unknown", { names: unknown.join(", ") }),
      cut && this.#say("tooLong", { n: LONGEST }),
    ];
    // Who follows a link to what was found wants that first; while somebody types nothing above the field moves.
    this.toggleAttribute("data-asked", Object.values(query).some(Boolean));
    this.#show(
      query,
      notes.filter((note) => note !== false),
    );
  };

  /** One entry in the history for each stretch of typing, not for each letter. */
  #changed(typed: boolean): void {
    const values = new FormData(this.#form);
    const { query } = readQuery(
      `?${new URLSearchParams([...values].map(([name, value]) => [name, typeof value === "string" ? value : ""]))}`,
    );
    const address = location.pathname + writeQuery(query);
    if (typed && this.#typing) history.replaceState(null, "", address);
    else if (address !== location.pathname + location.search) history.pushState(null, "", address);
    this.#typing = typed;
    this.#show(query, []);
  }

  #show(query: TreeQuery, notes: string[]): void {
    const set = query.q !== "" || query.level !== "";
    const fits = makeMatcher(query);
    const found = this.#items.filter((item) => fits(item.code, item.text));
    const shown = new Set<Element>();
    const opened = new Set<Element>();
    for (const { li } of found)
      for (let up: Element | null = li; up && up !== this; up = up.parentElement) {
        shown.add(up);
        if (up !== li && up.matches("li")) opened.add(up);
      }
    for (const { li, details } of this.#items) {
      li.hidden = !shown.has(li);
      // Without words or level the tree is as it came, closed at the long-term outcomes.
      if (details) details.open = set && opened.has(li);
    }
    for (const section of this.querySelectorAll<HTMLElement>(".tree section")) section.hidden = !shown.has(section);
    this.#mark(set ? found : [], query.q);
    this.#tell(query, found.length, notes);
  }

  /** Marks what was found; words through the highlight registry, which leaves the text as it is. */
  #mark(found: Item[], q: string): void {
    const hits = new Set(found.map((item) => item.li));
    for (const { li } of this.#items) li.classList.toggle("hit", hits.has(li));
    if (!("highlights" in CSS)) return;
    const words = parseCode(q) ? [] : (plain(q).match(/[\p{L}\p{N}]+/gu) ?? []);
    const ranges = found.flatMap(({ words: node, text }) =>
      // Only where stripping accents kept the length do places in both agree.
      text.length !== node.length
        ? []
        : words.flatMap((word) => {
            const at = ` ${text}`.search(new RegExp(`[^\\p{L}\\p{N}]${word}`, "u"));
            if (at < 0) return [];
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            return range;
          }),
    );
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  #tell(query: TreeQuery, n: number, notes: string[]): void {
    const lines: (string | HTMLElement)[] = [...notes];
    const parsed = parseCode(query.q);
    const outside = parsed && !/^[1-3]/.test(parsed.code);
    if (query.q || query.objective || query.level) {
      if (n > 0) lines.push(this.#say("count", { n, of: this.#items.length }));
      else if (parsed && !outside && !query.level && !query.objective)
        lines.push(this.#say("unknownCode", { code: parsed.code }));
      else if (!outside) lines.push(this.#say(query.q ? "empty" : "emptyFilters", { query: query.q.slice(0, 60) }));
    }
    if (parsed && outside)
      lines.push(link(this.#say("elsewhere", { code: parsed.code }), addressOf(parsed), parsed.code));
    else if (query.q && n === 0)
      lines.push(link("", `/search/?${new URLSearchParams({ q: query.q })}`, this.#say("search", {})));
    this.querySelector(".said")?.replaceChildren(
      ...lines.map((line) => (typeof line === "string" ? paragraph(line) : line)),
    );
  }

  #say(name: string, values: Record<string, string | number>): string {
    return (this.dataset[name] ?? "").replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));
  }
}

function paragraph(...content: (string | Node)[]): HTMLParagraphElement {
  const p = document.createElement("p");
  p.append(...content);
  return p;
}

function link(before: string, href: string, words: string): HTMLParagraphElement {
  const a = document.createElement("a");
  a.href = href;
  a.textContent = words;
  return paragraph(...(before ? [before, " "] : []), a);
}

customElements.define("tree-filter", TreeFilter);
