import { saveFile } from "../../elements/save-file.ts";
import { type Say, speaker, type Words } from "../words.ts";
import { draftOf, looksPersonal, type Tried, triedFields } from "./draft.ts";

type TriedKey =
  | `tried${"CaseUnknown" | "Kept" | "NotKept" | "Saved" | "Emptied" | "Personal"}`
  | "shareCopied"
  | "shareFailed";

const KEY = "portolan.tried";

/**
 * `<portolan-tried>` around the form: keeps what is written on the device, and makes the draft of a lesson of it that
 * is saved, copied or mailed. Nothing is sent by the page.
 */
class TriedForm extends HTMLElement {
  #say!: Say<TriedKey>;
  #form!: HTMLFormElement;
  #status!: HTMLElement;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (!form || !status) return;
    this.#form = form;
    this.#status = status;
    this.#say = speaker(JSON.parse(this.dataset["words"] ?? "{}") as Words<TriedKey>, this.dataset["language"] ?? "en");
    form.hidden = false;
    this.#restore();
    form.addEventListener("input", () => this.#keep());
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#on("save", () => this.#save());
    this.#on("copy", () => void this.#copy());
    this.#on("mail", () => this.#mail());
    this.#on("clear", () => this.#clear());
    void this.#nameCase();
  }

  get #case(): string {
    const name = new URLSearchParams(location.search).get("case") ?? "";
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : "";
  }

  #values(): Tried {
    const data = new FormData(this.#form);
    const of = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    const fields = Object.fromEntries(triedFields.map((name) => [name, of(name)])) as Omit<Tried, "case">;
    return { ...fields, case: this.dataset["known"] === "" ? this.#case : "" };
  }

  #draft(): { path: string; text: string } {
    const day = new Date();
    const today = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
    return draftOf(this.#values(), today, this.dataset["language"] ?? "en");
  }

  #restore(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, unknown>;
      for (const name of triedFields) {
        const field = this.#form.elements.namedItem(name);
        if (field && "value" in field && typeof kept[name] === "string") field.value = kept[name];
      }
    } catch {
      // Nothing was kept, or nothing that can be read: the form begins empty.
    }
  }

  #keep(): void {
    const { case: _, ...fields } = this.#values();
    let kept = true;
    try {
      localStorage.setItem(KEY, JSON.stringify(fields));
    } catch {
      kept = false;
    }
    const found = triedFields.find((name) => looksPersonal(fields[name]));
    const label = found && this.#form.querySelector(`label[for="tried-${found}"]`)?.textContent?.trim();
    this.#tell(label ? this.#say("triedPersonal", { field: label }) : this.#say(kept ? "triedKept" : "triedNotKept"));
  }

  #save(): void {
    const { path, text } = this.#draft();
    saveFile(`${path.split("/").at(-2)}.en.mdx`, "text/markdown", text);
    this.#tell(this.#say("triedSaved", { path: `\u2068${path}\u2069` }));
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#draft().text);
      this.#tell(this.#say("shareCopied"));
    } catch {
      this.#tell(this.#say("shareFailed"));
    }
  }

  #mail(): void {
    const { path, text } = this.#draft();
    location.href = `${this.dataset["mail"] ?? ""}?subject=${encodeURIComponent(path)}&body=${encodeURIComponent(text)}`;
  }

  #clear(): void {
    this.#form.reset();
    try {
      localStorage.removeItem(KEY);
    } catch {
      // What cannot be written was not kept either.
    }
    this.#tell(this.#say("triedEmptied"));
    this.#form.querySelector("textarea")?.focus();
  }

  /** The case that the address names, by its title, or that there is none of that name. */
  async #nameCase(): Promise<void> {
    const asked = new URLSearchParams(location.search).get("case");
    const place = this.querySelector<HTMLElement>("[data-part=case]");
    if (!asked || !place) return;
    this.dataset["known"] = "";
    const address = `/cases/${this.#case}/`;
    const titles = await import("../catalogue.ts").then(({ fetchTitles }) => fetchTitles()).catch(() => undefined);
    const title = titles?.get(address);
    if (titles === undefined) place.textContent = asked;
    else if (title === undefined) {
      delete this.dataset["known"];
      place.textContent = this.#say("triedCaseUnknown", { name: asked.slice(0, 80) });
    } else
      place.replaceChildren(
        Object.assign(document.createElement("a"), { href: address, textContent: title, lang: "en" }),
      );
  }

  #on(part: string, act: () => void): void {
    this.querySelector(`[data-part=${part}]`)?.addEventListener("click", act);
  }

  #tell(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

customElements.define("portolan-tried", TriedForm);
