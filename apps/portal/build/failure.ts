import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { report } from "@portolan/checks/report";
import { problem } from "@portolan/dialect";
import type { Ended } from "./process.ts";

/**
 * Why a tool failed, without its stack traces: the report on the content where there is one (`problems` is its file),
 * the page that could not be drawn, or else what the tool calls an error.
 */
export function failure({ output, errors }: Ended, problems: string): string {
  if (existsSync(problems)) return readFileSync(problems, "utf8");
  const [, address, reason] =
    /Caught error rendering (\S+): (?:\w*Error: )?(.*)/.exec(stripVTControlCharacters(output)) ?? [];
  if (address !== undefined && reason !== undefined) return report([renderFailed(address, reason)]);
  const said = stripVTControlCharacters(errors.trim() === "" ? output : errors)
    .split("\n")
    .filter((line) => !/^\s+at |Stack trace:|^\s*$/.test(line));
  return [...new Set(said.map((line) => line.replace(/^(\d\d:\d\d:\d\d )?\[ERROR\] /, "")))].join("\n");
}

function renderFailed(address: string, reason: string) {
  const file = `dist${/\.\w+$/.test(address) ? address : `${address.replace(/\/$/, "")}/index.html`}`;
  const message = `The page ${address} could not be drawn: ${reason.replace(/\.?$/, ".")}`;
  return problem(
    "render-failed",
    file,
    undefined,
    message,
    "Mend its template, its view or what it shows. The build stops at the first such page, so there may be more.",
  );
}
