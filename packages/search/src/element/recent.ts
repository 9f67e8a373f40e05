const KEY = "portolan-searches";
/** Most that are kept. */
const MOST = 8;

/** The reader's last searches that found something, the newest first. They never leave the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string" && text !== "").slice(0, MOST) : [];
  } catch {
    // No storage, or something else was written there: there are none.
    return [];
  }
}

/** Keeps a search, if this browser keeps anything. */
export function keepSearch(text: string): void {
  const same = text.toLowerCase();
  const others = recentSearches().filter((other) => other.toLowerCase() !== same);
  write(JSON.stringify([text, ...others].slice(0, MOST)));
}

/** Forgets them all. */
export function forgetSearches(): void {
  write(undefined);
}

function write(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Storage is blocked or full: nothing is kept.
  }
}
