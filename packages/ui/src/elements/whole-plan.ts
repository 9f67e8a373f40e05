type Words = Record<"one" | "done" | "failed" | "print", string>;

/**
 * `<whole-plan>` offers what needs script: printing the page, and bringing the plan's other pages onto it, so that
 * the whole can be read, searched in the page and printed as one. Without script the pages follow each other.
 */
class WholePlan extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset["words"] ?? "{}") as Words;
    const rest = (this.dataset["rest"] ?? "").split(" ").filter(Boolean);
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    if (rest.length > 0) {
      const one = button(words.one, () => {
        one.disabled = true;
        append(rest).then(
          () => {
            one.remove();
            status.textContent = words.done;
          },
          () => {
            one.disabled = false;
            status.textContent = words.failed;
          },
        );
      });
      this.append(one);
    }
    this.append(
      button(words.print, () => print()),
      status,
    );
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: text });
  made.addEventListener("click", act);
  return made;
}

/** Fetches all pages before it changes anything, so that a failure leaves the page as it was. */
async function append(addresses: string[]): Promise<void> {
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    }),
  );
  const parts = pages.flatMap((page) => [...page.querySelectorAll("section.part")]);
  document.querySelector(".plan .text")?.append(...parts);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents li a")) link.href = link.hash;
  document.querySelector(".plan .neighbours")?.remove();
  document.dispatchEvent(new Event("paragraphs"));
}

customElements.define("whole-plan", WholePlan);
