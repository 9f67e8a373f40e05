/**
 * Arrow keys lead from the field into the results and through them; up from the first one leads back. Escape closes
 * the dialog at once, where a search field would only empty itself.
 */
export function moveByKeys(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const { key, target, isComposing } = event;
  if (isComposing) return;
  const dialog = field.closest("dialog");
  if (key === "Escape" && dialog) {
    event.preventDefault();
    dialog.close();
    return;
  }
  const links = [...list.querySelectorAll<HTMLElement>("a[href]")];
  const at = links.indexOf(target as HTMLElement);
  if (links.length === 0 || (at < 0 && target !== field)) return;
  const next = destination(key, at, links.length);
  if (next === undefined) return;
  event.preventDefault();
  (links[next] ?? field).focus();
}

/** Where a key leads from a place in the list: -1 is the field, undefined is nowhere. */
export function destination(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (at < 0) return undefined;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
