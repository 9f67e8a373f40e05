/** An element with a class and what stands in it. Text goes in as text, so that markup in it stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/**
 * A button that does something. Where it is made anew with what it stands in, the one of the same `name` has the focus
 * again, see `keepingFocus`.
 */
export function press(name: string, text: string, className: string, act: () => void): HTMLButtonElement {
  const button = make("button", className, text);
  button.type = "button";
  button.dataset["press"] = name;
  button.addEventListener("click", act);
  return button;
}

/** Changes what stands in `box` by `change`; a button that is made anew has the focus again, or `otherwise` has it. */
export function keepingFocus(box: HTMLElement, otherwise: HTMLElement, change: () => void): void {
  const before = document.activeElement;
  const name = before instanceof HTMLElement && box.contains(before) ? before.dataset["press"] : undefined;
  change();
  if (name === undefined || before?.isConnected) return;
  const again = box.querySelector<HTMLElement>(`[data-press=${CSS.escape(name)}]`);
  (again ?? otherwise).focus({ preventScroll: true });
}
