import type { Length } from "./columns.ts";

/** Says one of the strings that lengths are made of. */
type Say = (key: "lengthHours" | "lengthMinutes" | "lengthPer", values: Readonly<Record<string, string>>) => string;

/** A published length in words; from two hours on in hours. */
export function lengthText([from, to, per]: Length, say: Say): string {
  const hours = from >= 120;
  const n = (value: number) => String(hours ? Math.round((value / 60) * 10) / 10 : value);
  const range = to == null ? n(from) : `${n(from)}\u2013${n(to)}`;
  const length = say(hours ? "lengthHours" : "lengthMinutes", { range });
  return per ? say("lengthPer", { length, per }) : length;
}
