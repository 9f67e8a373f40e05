import { fill } from "@portolan/language/phrase";
import { type SearchBox, wordsOfBox } from "./search-box.ts";

let made: Promise<HTMLDialogElement> | undefined;

/**
 * Opens search in a dialog. What it shows is the search page's own box, fetched on first use: one component, and
 * no page carries it before it is wanted.
 */
export async function openDialog(address: string): Promise<void> {
  made ??= makeDialog(address);
  made.catch(() => (made = undefined));
  const dialog = await made;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<SearchBox>("portolan-search")?.begin();
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const box = page.querySelector<HTMLElement>("portolan-search");
  if (!box) throw new Error(`${address} has no search box.`);
  for (const element of box.querySelectorAll("noscript")) element.remove();

  const dialog = document.createElement("dialog");
  dialog.className = "search-dialog";
  dialog.setAttribute("aria-labelledby", "search-label");
  dialog.append(closeButton(box), document.adoptNode(box));
  dialog.addEventListener("click", ({ target }) => {
    // A click beside the box meets the dialog itself; a click on a result may lead to a place on this very page.
    if (target === dialog || (target instanceof Element && target.closest("a[href]"))) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function closeButton(box: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-close";
  button.textContent = fill(wordsOfBox(box).said.close, box.dataset["language"] ?? "en");
  button.addEventListener("click", () => button.closest("dialog")?.close());
  return button;
}
