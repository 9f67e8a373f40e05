const begun = new Map<string, Promise<unknown>>();

/**
 * A file of search as JSON. Rejects where it does not arrive or is cut off. What was begun with `begin` is not asked
 * for a second time.
 */
export async function json<T>(name: string): Promise<T> {
  const early = begun.get(name);
  begun.delete(name);
  return (await (early ?? load(name))) as T;
}

/** Asks for a file before the program is there that reads it; one that was asked for already is taken as it comes. */
export function begin(name: string, asked?: Promise<Response>): void {
  if (begun.has(name)) return;
  const early = load(name, asked);
  // What fails early is asked for again when it is wanted.
  early.catch(() => begun.delete(name));
  begun.set(name, early);
}

async function load(name: string, asked = fetch(`/search/${name}`)): Promise<unknown> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  return response.json();
}
