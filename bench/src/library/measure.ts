import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "@portolan/chromium";
import { sitePackages } from "@portolan/model/read";
import { listen } from "@portolan/serve";
import type { Browser, CDPSession, Page } from "playwright-core";
import { writeMix } from "../mix/write.ts";
import { worldOf } from "../site/world.ts";
import { growLibrary } from "./grown.ts";
import { type Pressed, pressKeys } from "./page.ts";

/** How many times slower the processor is made: a cheap phone beside this machine. */
export const SLOWER = 6;

/** What was measured of the library at one size. */
export interface LibraryResult {
  size: number;
  entries: number;
  machine: string;
  day: string;
  /** Milliseconds from key to paint. */
  boxes: Pressed[];
  letters: Pressed[];
  /** Megabytes that the scripts of page and worker hold after all that. */
  memory: { page: number; worker: number };
  /** Bytes as a host sends them: the page as it opens, the tool with its data, and the first word. */
  bytes: { page: number; tool: number; words: number };
}

/** Measures the library of the built site grown to `size` documents in the real mix of kinds. */
export async function measureLibrary(
  root: string,
  sites: string,
  size: number,
  say: (text: string) => void,
): Promise<Omit<LibraryResult, "machine">> {
  const real = sitePackages(join(root, "apps/portal"), undefined);
  const content = join(sites, `mix-${size}`);
  const folder = join(sites, `library-${size}`);
  say(`${size} documents in the library`);
  writeMix(content, size, real, worldOf(root, real).codes);
  const { entries, lookUp } = growLibrary(join(root, "apps/portal/dist"), content, folder);
  const server = await listen({ root: folder, port: 0 });
  const browser = await launch();
  try {
    const url = `${server.url.replace(/\/$/, "")}/library/`;
    say("  bytes");
    const bytes = await weigh(browser, url, folder);
    say("  keys");
    const { page, session } = await open(browser, url);
    await page.locator("a[data-value=case]").click();
    await page.locator("#found").waitFor();
    await page.locator("#kind-case").uncheck();
    await page.fill("#library-words", "camp");
    await page.waitForFunction(() => /^\d.* of /.test(document.querySelector("#found")?.textContent ?? ""));
    await page.fill("#library-words", "");
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const { boxes, letters: typed } = await pressKeys(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const memory = await heapOf(page, session);
    // The browser slows the page and not its workers: what those take is added as often as it is left out.
    const letters = typed.map(({ text = "", total }) => ({ text, total: total + (SLOWER - 1) * lookUp(text) }));
    return { size, entries, day: new Date().toISOString().slice(0, 10), boxes, letters, memory, bytes };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function open(browser: Browser, url: string): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url);
  return { page, session };
}

async function weigh(browser: Browser, url: string, folder: string): Promise<LibraryResult["bytes"]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const weight = () => {
    const files = [...new Set(asked.splice(0))].map((path) =>
      join(folder, path.endsWith("/") ? `${path}index.html` : path),
    );
    // Typefaces are compressed already.
    return files.reduce((sum, file) => {
      const content = readFileSync(file);
      return sum + (file.endsWith(".woff2") ? content.length : brotliCompressSync(content).length);
    }, 0);
  };
  await page.goto(url, { waitUntil: "networkidle" });
  const opened = weight();
  await page.locator("a[data-value=case]").click();
  await page.locator("#found").waitFor();
  await page.waitForTimeout(1000);
  const tool = weight();
  await page.locator("#kind-case").uncheck();
  await page.fill("#library-words", "camp");
  await page.waitForFunction(() => /^\d.* of /.test(document.querySelector("#found")?.textContent ?? ""));
  await page.waitForTimeout(1000);
  const words = weight();
  await context.close();
  return { page: opened, tool, words };
}

/** What the scripts hold when everything that nobody needs has been thrown away. */
async function heapOf(page: Page, session: CDPSession): Promise<LibraryResult["memory"]> {
  const megabytes = ({ usedSize }: { usedSize: number }) => usedSize / 1024 ** 2;
  await session.send("HeapProfiler.collectGarbage");
  const own = megabytes(await session.send("Runtime.getHeapUsage"));
  // Workers answer in a session of their own, which comes as messages of this one.
  const worker = await new Promise<number>((resolve, reject) => {
    let id = "";
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== "worker") return;
      id = sessionId;
      for (const [n, method] of ["HeapProfiler.collectGarbage", "Runtime.getHeapUsage"].entries())
        session
          .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: n + 1, method }) })
          .catch(reject);
    });
    session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
      const answer = JSON.parse(message) as { id?: number; result?: { usedSize: number } };
      if (sessionId === id && answer.id === 2 && answer.result) resolve(megabytes(answer.result));
    });
    session
      .send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
      .catch(reject);
    setTimeout(() => reject(new Error("The worker does not say what it holds.")), 20_000);
  });
  await page.close();
  return { page: own, worker };
}
