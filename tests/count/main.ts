import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countSite } from "./count.ts";

const expected = JSON.parse(readFileSync(join(import.meta.dirname, "../expected.json"), "utf8")) as Record<
  string,
  number
>;
const found = countSite(join(import.meta.dirname, "../../apps/portal/dist"));
for (const [what, count] of Object.entries(found)) {
  const right = expected[what] === count;
  if (!right) process.exitCode = 1;
  console.log(
    `${what.padEnd(24)} expected ${String(expected[what]).padStart(4)}   found ${String(count).padStart(4)}${right ? "" : "   DIFFERENT"}`,
  );
}
