import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countSite } from "../count/count.ts";

test("the built site holds as many parts, indicators, links and figures as the facts", () => {
  const { from: _, ...expected } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../expected.json"), "utf8"),
  ) as Record<string, unknown>;
  expect(countSite(join(import.meta.dirname, "../../apps/portal/dist"))).toEqual(expected);
});
