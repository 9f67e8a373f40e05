import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Executable, versionOf } from "./probe.ts";
import { unpacked } from "./unpack.ts";

export const NO_CHROMIUM =
  'No Chromium runs here. On Debian and Ubuntu install the package "chromium" (apt-get install chromium); elsewhere set CHROMIUM_PATH to the program file of a Chromium or Chrome.';

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every Chromium worth a try, best first; each is looked for only when those before it did not run. */
export async function* candidates(): AsyncGenerator<Executable> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    // Somebody who names one wants that one: another in its place would hide the mistake.
    if (versionOf(named, process.env) === undefined)
      throw new Error(`CHROMIUM_PATH is "${named}", and no Chromium starts from there.`);
    yield { path: named, env: process.env };
  }
  // The package has a build for this platform only.
  if (process.platform === "linux" && process.arch === "x64") yield await unpacked();
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...inPath, ...PLACES]) if (existsSync(path)) yield { path, env: process.env };
}
