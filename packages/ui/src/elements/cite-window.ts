import { type Citation, cite, type Format } from "@portolan/model/cite";
import { addButtons, type ButtonWords } from "./cite-buttons.ts";

/** The strings of the page's element in the reader's language. */
export type Words = ButtonWords & Record<"heading" | "paragraph" | "close", string>;

const wordsOf = (element: HTMLElement) => JSON.parse(element.dataset["words"] ?? "{}") as Words;

/** The page's own citations, with the host that the page really has and with buttons. */
export function completePage(element: HTMLElement): void {
  const forms = element.querySelector<HTMLElement>("details .formats");
  if (forms === null || forms.querySelector("[role=status]")) return;
  const citation = citationOf(element);
  fill(forms, citation);
  addButtons(forms, wordsOf(element), () => citation.address);
}

/** Opens the same forms for the paragraph whose control was pressed; closing gives the focus back to it. */
export function openWindow(element: HTMLElement, control: HTMLAnchorElement): void {
  const dialog = element.querySelector<HTMLDialogElement>("dialog.cite") ?? makeWindow(element);
  const citation = citationOf(element, control);
  const heading = dialog.querySelector("h2");
  const number = control.textContent?.trim() ?? "";
  if (heading) heading.textContent = wordsOf(element).heading.replace("{n}", number);
  fill(dialog, citation);
  dialog.dataset["address"] = citation.address + (citation.paragraph ? `#${citation.paragraph.id}` : "");
  dialog.addEventListener("close", () => control.focus(), { once: true });
  dialog.showModal();
  heading?.focus();
}

/** The page's citation, or that of a paragraph, which may belong to a document that the page only holds. */
function citationOf(element: HTMLElement, control?: HTMLAnchorElement): Citation {
  const page = JSON.parse(element.dataset["citation"] ?? "{}") as Citation;
  const address = new URL(page.address, location.href).pathname;
  if (control === undefined) return { ...page, address: location.origin + address };
  const { pathname, hash } = new URL(control.href);
  const { citeTitle, citeChecked } = control.closest<HTMLElement>("[data-cite-title]")?.dataset ?? {};
  const name = wordsOf(element).paragraph.replace("{n}", control.textContent?.trim() ?? "");
  return {
    ...page,
    title: citeTitle ?? page.title,
    checked: citeChecked ?? page.checked,
    address: location.origin + pathname,
    paragraph: { id: hash.slice(1), name },
  };
}

function makeWindow(element: HTMLElement): HTMLDialogElement {
  const words = wordsOf(element);
  const dialog = document.createElement("dialog");
  dialog.className = "cite";
  dialog.setAttribute("aria-labelledby", "cite-heading");
  const head = document.createElement("div");
  const heading = Object.assign(document.createElement("h2"), { id: "cite-heading", tabIndex: -1 });
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: words.close });
  close.addEventListener("click", () => dialog.close());
  head.append(heading, close);
  const forms = element.querySelector("details .formats")?.cloneNode(true) as HTMLElement;
  for (const made of forms.querySelectorAll("h3 + span, [role=status]")) made.remove();
  for (const titled of forms.querySelectorAll("[id]")) titled.id = `one-${titled.id}`;
  addButtons(forms, words, () => dialog.dataset["address"] ?? "");
  dialog.append(head, forms);
  // A click beside the dialog closes it; Escape does so by itself.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  element.append(dialog);
  return dialog;
}

function fill(forms: HTMLElement, citation: Citation): void {
  for (const pre of forms.querySelectorAll<HTMLElement>("pre[data-format]"))
    pre.textContent = cite(pre.dataset["format"] as Format, citation);
  for (const status of forms.querySelectorAll("[role=status]")) status.textContent = "";
}
