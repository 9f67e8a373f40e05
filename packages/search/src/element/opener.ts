import { slashOpens } from "./shortcut.ts";

/** All of search that a page carries while it is closed: the link and the keys that open it. */

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-search]") : null;
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  event.preventDefault();
  // Some browsers do not focus a link that is clicked; focus returns to it when the dialog closes.
  link.focus();
  void open(link);
});

document.addEventListener("keydown", (event) => {
  if (!opens(event) || isTyping(event.target)) return;
  const link = document.querySelector<HTMLAnchorElement>("a[data-search]");
  if (!link) return;
  event.preventDefault();
  void open(link);
});

function opens({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  // Where "/" is typed with Shift, as on many keyboards, it still is "/".
  return key === "/" && slashOpens();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input,textarea,select,dialog[open]") !== null)
  );
}

/** Opens the dialog, or leads to the search page where it cannot be had. On that page the field is there already. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("main portolan-search input");
  if (field) return field.focus();
  try {
    // The page names the sheet without fetching it.
    for (const sheet of document.querySelectorAll<HTMLLinkElement>("link[data-search-styles]")) sheet.disabled = false;
    const { openDialog } = await import("./dialog.ts");
    await openDialog(link.href);
  } catch {
    location.assign(link.href);
  }
}
