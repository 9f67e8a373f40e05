import type { Page } from "playwright-core";
import { BODY, FIELD, type Reader } from "./reader.ts";

/** How many times slower the processor is made: a cheap phone beside this machine. */
export const SLOWER = 6;
const ROUNDS = 3;
/** Milliseconds after which a key is taken for one that changes nothing, and without change for results to stand. */
const NOTHING = 3000;
const STANDING = 300;
/** The same while the files are fetched: they are asked for when the reader pauses, half a second after a key at most. */
const FETCHED = 1000;

/**
 * Types questions letter by letter into the open dialog, with all files there already and the processor slowed, and
 * gives for each key the milliseconds to painted results, the pause included that search makes. Each question is typed
 * in several rounds and the quickest counts: what else the machine does makes a key slower and never quicker.
 */
export async function typeQuestions({ page, session, wire }: Reader, questions: readonly string[]): Promise<number[]> {
  await page.locator(BODY).waitFor({ state: "attached" });
  await page.evaluate(watch, BODY);
  for (const question of questions) await typeLetters(page, question, FETCHED);
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

async function typeLetters(page: Page, question: string, standing = STANDING): Promise<Map<string, number>> {
  await page.evaluate(() => (globalThis as unknown as Watched).begin());
  await page.fill(FIELD, "");
  await stood(page, 500);
  const times = new Map<string, number>();
  for (const [i, letter] of Array.from(question).entries()) {
    await page.evaluate(() => (globalThis as unknown as Watched).begin());
    await page.locator(FIELD).pressSequentially(letter);
    const time = await stood(page, NOTHING, standing);
    if (time !== undefined) times.set(question.slice(0, i + 1), time);
  }
  return times;
}

const stood = (page: Page, most: number, standing = STANDING) =>
  page.evaluate(([nothing, stands]) => (globalThis as unknown as Watched).end(nothing, stands), [
    most,
    standing,
  ] as const);

interface Watched {
  begin(): void;
  /** Milliseconds from the key to the paint of the results that stand, or undefined where none came for so long. */
  end(most: number, standing: number): Promise<number | undefined>;
}

/**
 * Runs in the page: takes the time of a key and of the last paint of results after it, since titles may be shown
 * before their texts.
 */
function watch(body: string): void {
  let key = 0;
  let painted = 0;
  let waiting = 0;
  addEventListener("keydown", (event) => (key = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    waiting++;
    // A message that is posted in a frame comes when the frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        painted = performance.now();
        waiting--;
      });
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector(body) as Node, { childList: true });
  Object.assign(globalThis, {
    begin: () => (key = painted = 0),
    end: async (most: number, standing: number) => {
      const start = performance.now();
      const stands = () => painted > 0 && waiting === 0 && performance.now() - painted >= standing;
      const waited = () => stands() || (painted === 0 && performance.now() - start >= most);
      while (!waited()) await new Promise((done) => setTimeout(done, 20));
      return painted > 0 && key > 0 ? painted - key : undefined;
    },
  });
}
