import { files } from "@portolan/model/cite";
import { fileNameOf, saveFile } from "./save-file.ts";

/** Words of the buttons in the language of the page. */
export interface ButtonWords {
  copy: string;
  save: string;
  copied: string;
  failed: string;
}

/**
 * Gives each citation of a list a button that copies it, those that reference managers read another that saves it as
 * a file, and the list one place where the outcome is said. A button is named by its own word and the heading above
 * the citation: "Copy APA".
 */
export function addButtons(forms: HTMLElement, words: ButtonWords, addressOf: () => string): void {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  for (const pre of forms.querySelectorAll<HTMLElement>("pre[data-format]")) {
    const heading = pre.previousElementSibling;
    const buttons = document.createElement("span");
    const add = (word: string, act: () => void) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: word });
      button.setAttribute("aria-label", `${word} ${heading?.textContent ?? ""}`);
      button.addEventListener("click", act);
      buttons.append(button);
    };
    const file = files[pre.dataset["format"] as keyof typeof files] as { ending: string; type: string } | undefined;
    if (file) add(words.save, () => saveFile(fileNameOf(addressOf(), file.ending), file.type, pre.textContent ?? ""));
    add(words.copy, () => {
      status.textContent = "";
      void copy(pre).then((done) => {
        status.textContent = done ? words.copied : words.failed;
      });
    });
    heading?.after(buttons);
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
