import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const tokens = readFileSync(createRequire(import.meta.url).resolve("@portolan/ui/styles/tokens.css"), "utf8");

/** A colour of the day, by its name in the tokens: the first that is given there. */
function token(name: string): string {
  const [, value] = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens) ?? [];
  if (value === undefined) throw new Error(`tokens.css names no colour "${name}".`);
  return value;
}

export const paper = token("paper");
export const ink = token("ink");
export const soft = token("ink-soft");
export const rule = token("rule");

const inks: Readonly<Record<string, string>> = {
  o1: token("o1"),
  o2: token("o2"),
  o3: token("o3"),
  en: token("enabler"),
  pr: token("priority"),
};

/** The ink of a part of the plan; what belongs to none is drawn in plain ink. */
export const inkOf = (hue: string): string => inks[hue] ?? ink;
