import { readList } from "./list-store.ts";

/** The links to the reading list in header and menu, which stand there only while something is in it. */
function show(): void {
  const { length } = readList().entries;
  for (const link of document.querySelectorAll<HTMLElement>("[data-list]")) {
    link.hidden = length === 0;
    const count = link.querySelector("b");
    if (count) count.textContent = String(length);
  }
}

show();
addEventListener("portolan-list", show);
addEventListener("storage", show);
