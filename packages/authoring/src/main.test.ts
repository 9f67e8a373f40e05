import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "portolan-command-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fixtures = join(import.meta.dirname, "../../checks/fixtures/content");

function portolan(where: string, ...args: string[]) {
  const env = { ...process.env, PORTOLAN_CONTENT: where };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

/** The sound content of the fixtures, with some broken files laid over it. */
function content(...overlays: string[]): string {
  const copy = mkdtempSync(join(folder, "content-"));
  for (const overlay of ["sound", ...overlays]) cpSync(join(fixtures, overlay), copy, { recursive: true });
  return copy;
}

test("check says that all is well, or prints every problem and ends in 1", () => {
  expect(portolan(content(), "check")).toEqual({ status: 0, stdout: "No problems.\n", stderr: "" });
  const broken = portolan(content("broken/dangling-image/one"), "check");
  expect(broken.status).toBe(1);
  expect(broken.stdout).toContain("There is no picture hub.svg beside the document.");
  expect(broken.stdout).toMatch(/1 problem in 1 file\.\n$/);
});

test("unanswered makes lists of files, or names every problem and makes none", () => {
  const questions = [
    {
      asked: "unicycles",
      language: "en",
      times: 2,
      last: "2026-11-29",
      unknown: ["unicycles"],
      nearest: ["/plan/vision/"],
    },
  ];
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const good = file("a.json", JSON.stringify({ portolan: "unanswered", version: 1, made: "2026-11-30", questions }));
  const bad = file("b.json", "{");
  const text = portolan(content(), "unanswered", good);
  expect(text).toMatchObject({ status: 0, stderr: "" });
  expect(text.stdout).toContain('"unicycles" (en), 2 times, last on 2026-11-29');
  const { words } = JSON.parse(portolan(content(), "unanswered", "--json", good).stdout) as { words: unknown[] };
  expect(words).toMatchObject([{ word: "unicycles", times: 2, questions }]);
  const both = portolan(content(), "unanswered", good, bad);
  expect(both.status).toBe(1);
  expect(both.stdout).toMatch(/b\.json:1:2 {2}From here on this is not JSON\./);
  expect(both.stdout).not.toContain("unicycles");
});

test.each([
  ["an unknown command", () => content(), ["chek"], /^There is no command "chek"\.\n\nUse: npm run portolan/],
  ["no command", () => content(), [], /^Use: npm run portolan/],
  ["questions without a file", () => content(), ["unanswered"], /^Name one or more files: .*\n$/],
  ["a folder that is not there", () => join(folder, "none"), ["check"], /^ENOENT: .*none'\n$/],
  [
    "a package.json that cannot be read",
    () => {
      const copy = content();
      writeFileSync(join(copy, "plan/package.json"), "{");
      return copy;
    },
    ["check"],
    /^\S+package\.json cannot be read: .*\n$/,
  ],
])("%s: one message, exit code 1, no stack", (_, where, args, message) => {
  const { status, stderr } = portolan(where(), ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
