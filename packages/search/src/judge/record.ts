import { readFileSync, writeFileSync } from "node:fs";
import type { Halves } from "./groups.ts";
import type { Half } from "./half.ts";
import type { Figures } from "./measure.ts";

/** The figures that a later run is held to. */
export type Recorded = Record<Half, Figures>;

/** How far nDCG@10 of a half may fall below what is recorded. */
export const ALLOWED = 0.01;

/** Writes down the figures of both halves, rounded so that a difference can be read. */
export function writeRecorded(path: string, { tuning, report }: Halves): void {
  const rounded = ({ ...figures }: Figures) =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]));
  writeFileSync(path, `${JSON.stringify({ tuning: rounded(tuning), report: rounded(report) }, null, 2)}\n`);
}

/** Reads what `--record` wrote, or what `--json` printed. Throws an Error that says what is wrong with the file. */
export function readRecorded(path: string): Recorded {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such file." : message;
    throw new Error(`${path} cannot be compared with: ${reason}`, { cause: error });
  }
  const { engines } = Object(value) as { engines?: Record<string, Recorded> };
  const recorded = engines ? Object.values(engines)[0] : (value as Recorded);
  if (typeof recorded?.tuning?.ndcg !== "number" || typeof recorded.report?.ndcg !== "number")
    throw new Error(`${path} holds no figures of two halves: make it with --record, or keep what --json prints.`);
  return recorded;
}

/** The halves on which nDCG@10 is further below what is recorded than is allowed. */
export function fallen(now: Recorded, recorded: Recorded): Half[] {
  return (["tuning", "report"] as const).filter((half) => now[half].ndcg < recorded[half].ndcg - ALLOWED);
}

/** What has changed, one line a half. */
export function comparison(now: Recorded, recorded: Recorded): string {
  return (["tuning", "report"] as const)
    .map((half) => {
      const [before, after] = [recorded[half].ndcg, now[half].ndcg];
      const sign = after >= before ? "+" : "";
      return `nDCG@10 of the ${half} half: ${before.toFixed(3)} before, ${after.toFixed(3)} now (${sign}${(after - before).toFixed(3)})`;
    })
    .join("\n");
}
