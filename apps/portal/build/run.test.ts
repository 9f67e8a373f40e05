import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";

const app = join(import.meta.dirname, "..");
const root = join(app, "../..");
const fixtures = join(root, "packages/checks/fixtures/content");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the app that a test may break, beside a site of an earlier build. It has its own caches. */
function appCopy(): string {
  mkdirSync(join(root, ".tools"), { recursive: true });
  // Two folders below the root, as the app itself is, so that it finds the content.
  const copy = mkdtempSync(join(root, ".tools/portal-"));
  folders.push(copy);
  for (const name of ["package.json", "astro.config.ts", "tsconfig.json", "public", "src", "build"])
    cpSync(join(app, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(app, "node_modules")))
    if (name === ".bin" || !name.startsWith("."))
      symlinkSync(join(app, "node_modules", name), join(copy, "node_modules", name));
  mkdirSync(join(copy, "dist"));
  writeFileSync(join(copy, "dist/index.html"), "the last good site");
  return copy;
}

/** Runs the build; `whenStarted` is called as soon as it has begun to write. */
async function build(copy: string, environment: Record<string, string> = {}, whenStarted?: (pid: number) => void) {
  const { PORTOLAN_DIST: _dist, PORTOLAN_CONTENT: _content, ...env } = process.env;
  const child = spawn(process.execPath, ["build/run.ts"], { cwd: copy, env: { ...env, ...environment } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  if (whenStarted) {
    while (child.exitCode === null && !existsSync(join(copy, "dist.next"))) await setTimeout(20);
    whenStarted(child.pid ?? 0);
  }
  const status = await ended;
  return { status, said, left: readdirSync(copy).filter((name) => name.startsWith("dist")) };
}

/** Breaks a file of the copy. */
function edit(copy: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(
    join(copy, file),
    text.replace(from, () => to),
  );
}

function expectLastSite(copy: string, { said, left }: { said: string; left: string[] }): void {
  expect(left).toEqual(["dist"]);
  expect(readdirSync(join(copy, "dist"))).toEqual(["index.html"]);
  expect(readFileSync(join(copy, "dist/index.html"), "utf8")).toBe("the last good site");
  expect(said).not.toMatch(/^\s+at /m);
}

test("problems of content: the whole report, exit code 1, the last site untouched", { timeout: 120_000 }, async () => {
  const copy = appCopy();
  const content = join(copy, "content");
  for (const fixture of ["sound", "broken/unknown-component/one", "broken/yaml-syntax/data"])
    cpSync(join(fixtures, fixture), content, { recursive: true });
  const built = await build(copy, { PORTOLAN_CONTENT: content });
  expect(built.status).toBe(1);
  expect(built.said).toContain("plan/new/en.mdx:16:1  There is no component <Video>.");
  expect(built.said).toContain("framework/1a.yaml:9:1  This is not valid YAML");
  expect(built.said).toMatch(/\d+ problems in \d files\.\n$/);
  expectLastSite(copy, built);
});

test("a template that throws: the page and the reason", { timeout: 120_000 }, async () => {
  const copy = appCopy();
  edit(copy, "src/templates/Home.astro", "---\n", '---\nif (Astro.url) throw new Error("no compass");\n');
  const built = await build(copy);
  expect(built.status).toBe(1);
  expect(built.said).toContain("dist/index.html:1:1  The page / could not be drawn: no compass.");
  expect(built.said).toContain("[render-failed]");
  expectLastSite(copy, built);
});

test("a body that comes out empty: the file", { timeout: 120_000 }, async () => {
  const copy = appCopy();
  edit(
    copy,
    "src/content/body.ts",
    "renderContext(body, language))",
    'renderContext(body, language)).map((b) => ({ ...b, html: "<p></p>" }))',
  );
  const built = await build(copy);
  expect(built.status).toBe(1);
  expect(built.said).toMatch(/could not be drawn: The body of .+ comes out empty\./);
  expectLastSite(copy, built);
});

test("an interrupted build leaves the last site and nothing of its own", { timeout: 120_000 }, async () => {
  const copy = appCopy();
  const built = await build(copy, {}, (pid) => process.kill(pid, "SIGINT"));
  expect(built.status).toBe(130);
  expect(built.said).toBe("The build was stopped; the last good site is where it was.\n");
  expectLastSite(copy, built);
});

test("a build that was killed while it changed the sites puts the last one back", { timeout: 120_000 }, async () => {
  const copy = appCopy();
  cpSync(join(copy, "dist"), join(copy, "dist.old"), { recursive: true });
  rmSync(join(copy, "dist"), { recursive: true });
  edit(copy, "astro.config.ts", "import", 'import "nothing-of-the-kind";\nimport');
  const built = await build(copy);
  expect(built.status).toBe(1);
  expect(built.said).toContain("nothing-of-the-kind");
  expectLastSite(copy, built);
});
