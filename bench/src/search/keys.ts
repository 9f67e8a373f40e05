import type { Page } from "playwright-core";
import { FIELD, RESULTS, type Reader } from "./reader.ts";

/** How many times slower the processor is made: a cheap phone beside this machine. */
export const SLOWER = 6;
const ROUNDS = 3;
/** Milliseconds after which a key is taken for one that changes nothing. */
const NOTHING = 3000;

/**
 * Types questions letter by letter into the open dialog, with all files there already and the processor slowed, and
 * gives for each key the milliseconds to painted results, the pause included that search makes. Each question is typed
 * in several rounds and the quickest counts: what else the machine does makes a key slower and never quicker.
 */
export async function typeQuestions({ page, session, wire }: Reader, questions: readonly string[]): Promise<number[]> {
  await page.evaluate(watch, RESULTS);
  for (const question of questions) await typeLetters(page, question);
  await wire.calm();
  wire.take();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const quickest = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const question of questions)
      for (const [text, time] of await typeLetters(page, question))
        quickest.set(text, Math.min(time, quickest.get(text) ?? time));
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const loaded = wire.take();
  if (loaded.length > 0) throw new Error(`Files were not there already: ${loaded.map(({ path }) => path).join(", ")}`);
  return [...quickest.values()];
}

/** Megabytes that the page's scripts hold when everything that nobody needs has been thrown away. */
export async function heapOf({ session }: Reader): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 1024 ** 2;
}

async function typeLetters(page: Page, question: string): Promise<Map<string, number>> {
  await page.evaluate(() => (globalThis as unknown as Watched).begin());
  await page.fill(FIELD, "");
  await page.evaluate(() => (globalThis as unknown as Watched).end(500));
  const times = new Map<string, number>();
  for (const [i, letter] of Array.from(question).entries()) {
    await page.evaluate(() => (globalThis as unknown as Watched).begin());
    await page.locator(FIELD).pressSequentially(letter);
    const time = await page.evaluate((most) => (globalThis as unknown as Watched).end(most), NOTHING);
    if (time !== undefined) times.set(question.slice(0, i + 1), time);
  }
  return times;
}

interface Watched {
  begin(): void;
  /** Milliseconds from the key to the paint of changed results, or undefined where none change for so long. */
  end(most: number): Promise<number | undefined>;
}

/** Runs in the page: takes the time of a key, of the first change of the results after it, and of the paint of that. */
function watch(results: string): void {
  let key = 0;
  let painted = 0;
  let waiting = false;
  addEventListener("keydown", (event) => (key = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    if (!waiting) return;
    waiting = false;
    // A message that is posted in a frame comes when the frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => (painted = performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector(results) as Node, { childList: true, subtree: true, attributes: true });
  Object.assign(globalThis, {
    begin: () => {
      key = painted = 0;
      waiting = true;
    },
    end: async (most: number) => {
      const start = performance.now();
      const waited = () => painted > 0 || performance.now() - start >= most;
      while (!waited()) await new Promise((done) => setTimeout(done, 20));
      return painted > 0 && key > 0 ? painted - key : undefined;
    },
  });
}
