import type { Answered, Asked } from "./protocol.ts";

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, { answer: (items: readonly number[]) => void; fail: (error: Error) => void }>();

/**
 * Numbers of the items that have any of the words, the best first. `files` are those of the index. Worker and index
 * are loaded at the first call; a call that fails can be made again.
 */
export function findWords(text: string, files: readonly string[]): Promise<readonly number[]> {
  return new Promise((answer, fail) => {
    const id = ++last;
    waiting.set(id, { answer, fail });
    worker ??= start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ id, files, text } satisfies Asked);
  });
}

function start(): Worker {
  const started = new Worker(new URL("./filter.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data: { id, items } }: MessageEvent<Answered>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (items === undefined) asked?.fail(new Error("The index could not be loaded."));
    else asked?.answer(items);
  });
  // A worker whose script is missing or broken answers nobody.
  started.addEventListener("error", () => {
    for (const { fail } of waiting.values()) fail(new Error("The worker could not be started."));
    waiting.clear();
    worker = undefined;
  });
  return started;
}
