import { type Browser, chromium } from "playwright-core";
import { candidates, NO_CHROMIUM } from "./candidates.ts";
import { versionOf } from "./probe.ts";

// The package's own list of arguments is left alone: with it web security is off and later pages crash.
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--font-render-hinting=none",
];

/**
 * Launches the first Chromium that runs here: the one at CHROMIUM_PATH, else the one that came with the
 * dependencies, else one of the system. Extra arguments come after ours.
 */
export async function launch(extra: string[] = []): Promise<Browser> {
  for await (const { path, env } of candidates()) {
    if (versionOf(path, env) === undefined) continue;
    const environment = Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    return chromium.launch({
      executablePath: path,
      env: environment,
      args: [...ARGUMENTS, ...extra],
      chromiumSandbox: false,
    });
  }
  throw new Error(NO_CHROMIUM);
}
