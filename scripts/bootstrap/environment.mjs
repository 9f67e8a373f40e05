import { delimiter } from "node:path";

/**
 * The environment that all tools get: the given folders first in PATH, telemetry off, and of npm's own variables
 * only the registry. npm passes its configuration down as variables, and pnpm would take them for its own.
 * @param {string[]} folders
 * @param {NodeJS.ProcessEnv} inherited
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(folders, inherited = process.env) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  let path = "";
  for (const [name, value] of Object.entries(inherited)) {
    // Windows spells it "Path" and would take two spellings as two variables.
    if (name.toUpperCase() === "PATH") path = value ?? "";
    else if (/^npm_config_registry$/i.test(name)) {
      env.npm_config_registry = value;
      // pnpm has a spelling of its own and does not read npm's.
      env.pnpm_config_registry ??= value;
    } else if (!/^npm_/i.test(name)) env[name] = value;
  }
  return {
    ...env,
    PATH: [...folders, path].join(delimiter),
    // Where the person stood: paths that they type are meant from there, not from the package that gets them.
    PORTOLAN_CWD: inherited.INIT_CWD ?? process.cwd(),
    ASTRO_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}
