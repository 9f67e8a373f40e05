import type { Page } from "playwright-core";

/** What is done to the library: keys on filters, and words typed letter by letter. */
const WORDS = ["no firewood in the camp", "labour mobility pilots", "biometric registration", "what failed and why"];
/** Boxes that are pressed and pressed again, by their ids. */
const BOXES = ["kind-case", "theme-climate", "kind-lesson", "theme-protection", "kind-resource", "theme-communication"];
const ROUNDS = 3;

/** Milliseconds from each key to the painted list; `worker` is how much of it the question was with the worker. */
export interface Pressed {
  total: number;
  worker: number;
}

/** Presses keys in the library and says how long each took; a key that changes nothing is left out. */
export async function pressKeys(page: Page): Promise<{ boxes: Pressed[]; letters: Pressed[] }> {
  await page.evaluate(watch);
  const boxes: Pressed[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const id of [...BOXES, ...BOXES]) {
      await page.locator(`[id="${id}"]`).focus();
      boxes.push(...(await press(page, "Space")));
    }
  const letters: Pressed[] = [];
  for (const words of WORDS) {
    await page.locator("#library-words").fill("");
    await page.waitForTimeout(300);
    await page.locator("#library-words").focus();
    for (const letter of words) letters.push(...(await press(page, letter === " " ? "Space" : letter)));
  }
  return { boxes, letters };
}

async function press(page: Page, key: string): Promise<Pressed[]> {
  await page.evaluate(() => (globalThis as unknown as Watched).begin());
  await page.keyboard.press(key);
  const pressed = await page.evaluate(() => (globalThis as unknown as Watched).end());
  return pressed ? [pressed] : [];
}

interface Watched {
  begin(): void;
  end(): Promise<Pressed | undefined>;
}

/** Runs in the page: takes the time of a key, of the first change of the list after it, and of the paint of that. */
function watch(): void {
  let key = 0;
  let painted = 0;
  let waiting = false;
  let asked = 0;
  let worker = 0;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    asked = performance.now();
    this.addEventListener("message", () => (worker = performance.now() - asked), { once: true });
    post.call(this, message);
  };
  addEventListener("keydown", (event) => (key = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    // The first change brings a screen of entries; what follows is below it.
    if (!waiting) return;
    waiting = false;
    // A message that is posted in a frame comes when the frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (painted = performance.now());
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector(".found") as Node, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, {
    begin: () => {
      key = painted = worker = 0;
      waiting = true;
    },
    end: async () => {
      const calm = async (last: number): Promise<void> => {
        await new Promise((done) => setTimeout(done, 250));
        if (painted !== last) await calm(painted);
      };
      await calm(-1);
      return painted > 0 && key > 0 ? { total: painted - key, worker } : undefined;
    },
  });
}
