/** Where the choice is kept. */
export const KEY = "portolan-search-key";

/**
 * Whether the "/" key opens search. A reader can turn it off, as single keys get in the way of speech input
 * (WCAG 2.1.4). Without storage it stays on.
 */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}
