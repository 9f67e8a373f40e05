/** Words of the copy buttons in the language of the page. */
export interface CopyWords {
  copy: string;
  copied: string;
  failed: string;
}

/**
 * Gives each citation of a list a button that copies it, and the list one place where the outcome is said. The
 * button is named by its own word and the heading above the citation: "Copy APA".
 */
export function addCopyButtons(forms: HTMLElement, words: CopyWords): void {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  for (const pre of forms.querySelectorAll<HTMLElement>("pre[data-format]")) {
    const heading = pre.previousElementSibling;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.setAttribute("aria-label", `${words.copy} ${heading?.textContent ?? ""}`);
    button.addEventListener("click", () => {
      status.textContent = "";
      void copy(pre).then((done) => {
        status.textContent = done ? words.copied : words.failed;
      });
    });
    heading?.after(button);
  }
  forms.prepend(status);
}

/** Copies a text, or selects it where the browser does not let a page write to the clipboard. */
async function copy(pre: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(pre.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(pre);
    return false;
  }
}
