import { expect, test } from "vitest";
import { measure } from "./measure.ts";

const burn = "const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);";
const run = (script: string, parts: Record<string, RegExp> = {}) =>
  measure(process.execPath, ["-e", script], { cwd: ".", parts });

test("the CPU of a program's own children counts, and a part is known by its command line", async () => {
  const child = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(burn)}, "marked-part"])`;
  const measured = await run(child, { part: /^\S+ -e const end.*marked-part/ });
  expect(measured.status).toBe(0);
  expect(measured.cpu).toBeGreaterThan(0.3);
  expect(measured.parts["part"]?.cpu).toBeGreaterThan(0.1);
  expect(measured.parts["part"]?.cpu).toBeLessThanOrEqual(measured.cpu);
});

test("memory is the most that was held, also if it is given back before the end", async () => {
  const measured = await run(`const b = Buffer.alloc(200e6, 1); setTimeout(() => {}, 300)`);
  expect(measured.peak).toBeGreaterThan(190);
});

test("a program that fails gives its status and what it said", async () => {
  expect(await run(`console.error("no luck"); process.exit(3)`)).toMatchObject({ status: 3, output: "no luck\n" });
});
