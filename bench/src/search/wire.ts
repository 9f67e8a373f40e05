import type { CDPSession } from "playwright-core";

/** A file that the page asked for. */
export interface Asked {
  path: string;
  /** Seconds of the browser's clock at which it was asked for and had arrived. */
  start: number;
  end: number;
  /** Bytes of its body and of its headers as they came over the wire. */
  body: number;
  head: number;
}

/** What files are there for. */
export const purposes = ["program", "lists", "parts", "texts"] as const;
export type Purpose = (typeof purposes)[number];

/** What a file is there for: parts of the index, texts of results, lists of all documents, or the program with its page. */
export function purposeOf(path: string): Purpose {
  if (/^\/search\/kept\/\w+\/text-/.test(path)) return "texts";
  if (path.startsWith("/search/kept/")) return "parts";
  return /^\/search\/(?:start|catalogue|indicators)\.json$/.test(path) ? "lists" : "program";
}

/**
 * How many requests had to wait for another, at most: those that started when an earlier one had ended. Between
 * requests that start together lies less than one that is answered after some delay takes.
 */
export function roundsOf(asked: readonly Pick<Asked, "start" | "end">[]): number {
  const rounds = new Map<Pick<Asked, "start" | "end">, number>();
  for (const one of asked.toSorted((a, b) => a.start - b.start)) {
    const before = [...rounds].filter(([{ end }]) => end <= one.start).map(([, round]) => round);
    rounds.set(one, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...rounds.values());
}

/** Listens to what a page loads. */
export class Wire {
  readonly #open = new Map<string, Asked>();
  #done: Asked[] = [];
  #failed: string[] = [];

  /** Listens from now on. */
  async listen(session: CDPSession): Promise<void> {
    session.on("Network.requestWillBeSent", ({ requestId, request: { url }, timestamp }) => {
      if (url.startsWith("http"))
        this.#open.set(requestId, { path: new URL(url).pathname, start: timestamp, end: 0, body: 0, head: 0 });
    });
    session.on("Network.responseReceived", ({ requestId, response }) => {
      const one = this.#open.get(requestId);
      // What has arrived by now may hold a part of the body: its length is said by the host.
      if (one) one.body = Number(response.headers["content-length"]);
    });
    session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
      const one = this.#open.get(requestId);
      this.#open.delete(requestId);
      if (one) this.#done.push({ ...one, end: timestamp, head: encodedDataLength - one.body });
    });
    session.on("Network.loadingFailed", ({ requestId, errorText }) => {
      const one = this.#open.get(requestId);
      this.#open.delete(requestId);
      if (one) this.#failed.push(`${one.path}: ${errorText}`);
    });
    await session.send("Network.enable");
  }

  /** Waits until nothing has been under way for a while. Rejects where a file did not load. */
  async calm(milliseconds = 300): Promise<void> {
    for (let quiet = 0, last = this.#done.length; quiet < milliseconds; quiet += 20) {
      await new Promise((done) => setTimeout(done, 20));
      if (this.#open.size > 0 || this.#done.length !== last) quiet = 0;
      last = this.#done.length;
    }
    if (this.#failed.length > 0) throw new Error(`Not everything loaded. ${this.#failed.join(", ")}`);
  }

  /** What was loaded since the last time. */
  take(): Asked[] {
    const taken = this.#done;
    this.#done = [];
    return taken;
  }
}
