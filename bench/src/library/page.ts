import type { Page } from "playwright-core";

/** What is done to the library: keys on filters, and words typed letter by letter. */
const WORDS = ["no firewood in the camp", "labour mobility pilots", "biometric registration", "what failed and why"];
/** Boxes that are pressed and pressed again: kinds, and the themes that show first under each. */
const KINDS = ["case", "lesson", "resource", "story", "term"];
const ROUNDS = 5;

/** A key: what stood in the field after it, where it was a letter, and the milliseconds to the painted list. */
export interface Pressed {
  text?: string | undefined;
  total: number;
}

/**
 * Presses keys in the library and says how long each took; a key that changes nothing is left out. Each is pressed in
 * several rounds and the quickest counts: what else the machine does makes a key slower and never quicker.
 */
export async function pressKeys(page: Page): Promise<{ boxes: Pressed[]; letters: Pressed[] }> {
  await page.evaluate(watch);
  const boxes = new Map<string, number>();
  const letters = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    await pressBoxes(page, boxes);
    await pressLetters(page, letters);
  }
  return {
    boxes: [...boxes.values()].map((total) => ({ total })),
    letters: [...letters].map(([text, total]) => ({ text, total })),
  };
}

async function pressBoxes(page: Page, times: Map<string, number>): Promise<void> {
  const box = async (name: string, selector: string) => {
    await page.locator(selector).first().focus();
    await press(page, "Space", name, times);
  };
  for (const kind of KINDS) {
    await box(`${kind} on`, `#kind-${kind}`);
    await box(`theme of ${kind} on`, ".facet input:not(:checked)");
    await box(`theme of ${kind} off`, ".facet input:checked");
    await box(`${kind} off`, `#kind-${kind}`);
  }
}

async function pressLetters(page: Page, times: Map<string, number>): Promise<void> {
  for (const words of WORDS) {
    await page.locator("#library-words").fill("");
    await page.waitForTimeout(300);
    await page.locator("#library-words").focus();
    for (const [i, letter] of Array.from(words).entries())
      await press(page, letter === " " ? "Space" : letter, words.slice(0, i + 1), times);
  }
  await page.locator("#library-words").fill("");
  await page.waitForTimeout(300);
}

async function press(page: Page, key: string, name: string, times: Map<string, number>): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as Watched).begin());
  await page.keyboard.press(key);
  const total = await page.evaluate(() => (globalThis as unknown as Watched).end());
  if (total !== undefined) times.set(name, Math.min(total, times.get(name) ?? total));
}

interface Watched {
  begin(): void;
  end(): Promise<number | undefined>;
}

/** Runs in the page: takes the time of a key, of the first change of what is on the screen, and of the paint of that. */
function watch(): void {
  let key = 0;
  let painted = 0;
  let waiting = false;
  let before = "";
  // What is below the screen comes later and is not waited for.
  const onScreen = () =>
    [document.querySelector("#found"), ...document.querySelectorAll(".items > li:nth-child(-n + 6) > a")]
      .map((e) => e?.textContent)
      .join();
  addEventListener("keydown", (event) => (key = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    if (!waiting || onScreen() === before) return;
    waiting = false;
    // A message that is posted in a frame comes when the frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => (painted = performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector(".found") as Node, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, {
    begin: () => {
      key = painted = 0;
      waiting = true;
      before = onScreen();
    },
    end: async () => {
      const calm = async (last: number): Promise<void> => {
        await new Promise((done) => setTimeout(done, 250));
        if (painted !== last) await calm(painted);
      };
      await calm(-1);
      return painted > 0 && key > 0 ? painted - key : undefined;
    },
  });
}
