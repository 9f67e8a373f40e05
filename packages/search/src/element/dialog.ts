import type { Words } from "../words.ts";
import { begin } from "./files.ts";
import { coreOnce } from "./loading.ts";
import type { SearchBox } from "./search-box.ts";
import "./search-box.ts";

/**
 * Completes the window of a page, in whose field somebody may be typing already, with words from a file beside the
 * search page and with files of the index that are on their way; when it is opened again, takes up where the reader left.
 */
export async function fillDialog(
  dialog: HTMLDialogElement,
  words: Words,
  files: readonly [name: string, file: Promise<Response>][],
): Promise<void> {
  const box = dialog.querySelector<SearchBox>("portolan-search");
  if (!box) throw new Error("The window holds no search box.");
  if (box.started) return box.again();
  for (const [name, file] of files) begin(name, file);
  void coreOnce().catch(() => undefined);
  await styled();
  box.start(words);
  dialog.addEventListener("click", (event) => leave(event, dialog));
}

/** How long the look of the box is waited for, in milliseconds: it is on its way as long as all else. */
const STYLES = 2000;

/** Resolves when the box has its look, so that nothing moves while somebody reads, or when that takes too long. */
async function styled(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>("[data-search-styles]");
  if (!link || link.sheet) return;
  await new Promise((done) => {
    for (const end of ["load", "error"]) link.addEventListener(end, done, { once: true });
    setTimeout(done, STYLES);
  });
}

/** A click beside the box meets the window itself; a click on a link may lead to a place on this very page. */
function leave(event: MouseEvent, dialog: HTMLDialogElement): void {
  const { target, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  const followed = target instanceof Element && target.closest("a[href]") && !defaultPrevented;
  if (target === dialog || (followed && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
}
