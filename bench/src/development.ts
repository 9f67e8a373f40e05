import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { slugOf } from "./site/document.ts";
import type { Site } from "./site/write.ts";

/** Milliseconds from saving a file to the first answer that shows the edit: the middle of five, and the worst. */
export interface Delay {
  middle: number;
  worst: number;
}

/** How soon an edit shows in development. */
export interface DevelopmentResult {
  /** A paragraph, on its own page. */
  own: Delay;
  /** A title, on the page of the document that stands next. */
  neighbour: Delay;
}

const app = join(import.meta.dirname, "../../apps/portal");
const TIMES = 5;

/** Starts the development server on the site, edits files and asks for pages until they show the edits. */
export async function measureDevelopment(folder: string, site: Site): Promise<DevelopmentResult> {
  const port = await freePort();
  const env = { ...process.env, PORTOLAN_CONTENT: site.content, PORTOLAN_CACHE: join(folder, "cache-development") };
  const server = spawn(join(app, "node_modules/.bin/astro"), ["dev", "--port", String(port), "--host", "127.0.0.1"], { cwd: app, env, stdio: "ignore" });
  try {
    const base = `http://127.0.0.1:${port}`;
    const slug = slugOf(site.plan, 7);
    await until(() => shows(`${base}/${slug}/`, "<h1"), 120_000);
    const own = await delays(join(site.content, "bulk", slug, "en.mdx"), `${base}/${slug}/`, (text, mark) => text.replace(/\n\n(?=[A-Z])/, `\n\n${mark} `));
    const enabler = join(site.content, "strategic-plan/enabler-4/en.mdx");
    const neighbour = await delays(enabler, `${base}/plan/enablers/5/`, (text, mark) => text.replace(/^title: .*$/m, `title: ${mark}`));
    return { own, neighbour };
  } finally {
    server.kill("SIGTERM");
  }
}

/** Edits the file a few times, each time with another word, and puts it back. */
async function delays(file: string, page: string, edit: (text: string, mark: string) => string): Promise<Delay> {
  const text = readFileSync(file, "utf8");
  const times: number[] = [];
  try {
    await until(() => shows(page, "<h1"), 60_000);
    for (let i = 0; i < TIMES; i++) {
      const mark = `Edited${i}by${Date.now()}`;
      const started = performance.now();
      writeFileSync(file, edit(text, mark));
      await until(() => shows(page, mark), 30_000);
      times.push(performance.now() - started);
      // As a writer would pause; and the reload that the server sends to browsers is over by then.
      await wait(1_500);
    }
  } finally {
    writeFileSync(file, text);
  }
  times.sort((a, b) => a - b);
  return { middle: times[Math.floor(TIMES / 2)] ?? 0, worst: times.at(-1) ?? 0 };
}

async function shows(page: string, words: string): Promise<boolean> {
  try {
    const answer = await fetch(page);
    return answer.ok && (await answer.text()).includes(words);
  } catch {
    return false;
  }
}

async function until(holds: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error("The development server did not show an edit in time.");
    await wait(10);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
