import type { Words } from "../words.ts";
import type * as dialogModule from "./dialog.ts";
import { slashOpens } from "./shortcut.ts";

/** All of search that a page carries while it is closed: the link and the keys that open it. */

/** What answers a question, and by name the files that every question needs, on their way. */
type Loaded = [Pick<typeof dialogModule, "fillDialog">, Words, [name: string, file: Promise<Response>][]];
let loaded: Promise<Loaded> | undefined;

document.addEventListener("click", (event) => {
  const link = targetOf(event).closest?.<HTMLAnchorElement>("a[data-search]");
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!link || defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  // Some browsers do not focus a link that is clicked; focus returns to it when the dialog closes.
  link.focus();
  void open(link);
});

document.addEventListener("keydown", (event) => {
  const target = targetOf(event);
  if (target.isContentEditable || target.closest?.("input,textarea,select,dialog[open]") || !opens(event)) return;
  const link = document.querySelector<HTMLAnchorElement>("a[data-search]");
  if (!link) return;
  event.preventDefault();
  void open(link);
});

/** Where an event happened; the document itself has nothing of an element. */
const targetOf = ({ target }: Event) => target as Partial<HTMLElement>;

function opens({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  // Where "/" is typed with Shift, as on many keyboards, it still is "/".
  return key === "/" && slashOpens();
}

/**
 * Opens the window, in which somebody can type at once, and has it completed; leads to the search page where that fails.
 * On that page the field is there.
 */
async function open({ href }: HTMLAnchorElement): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>(".search-dialog");
  if (!dialog) return document.querySelector<HTMLInputElement>("#search-field")?.focus();
  // The page names the sheet without fetching it.
  const sheet = document.querySelector<HTMLLinkElement>("[data-search-styles]");
  if (sheet) sheet.disabled = false;
  dialog.showModal();
  try {
    loaded ??= load(href);
    const [{ fillDialog }, words, files] = await loaded;
    await fillDialog(dialog, words, files);
  } catch {
    loaded = undefined;
    if (dialog.open) dialog.querySelector("form")?.submit();
  }
}

/** Asks for everything at once: on a slow line each step that waits for another costs a second. */
async function load(href: string): Promise<Loaded> {
  const quiet = (promise: Promise<unknown>) => void promise.catch(() => undefined);
  quiet(import("./core.ts"));
  const files = ["start.json", "catalogue.json"].map((name): Loaded[2][number] => [name, fetch(`/search/${name}`)]);
  for (const [, file] of files) quiet(file);
  const words = fetch(`${href}words.json`).then((response) => response.json() as Promise<Words>);
  const [dialog, said] = await Promise.all([import("./dialog.ts"), words]);
  return [dialog, said, files];
}
