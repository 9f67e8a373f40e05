import { toCsv } from "@portolan/model/csv";
import type { Entry } from "../../elements/list-store.ts";

/** The list as text in one of the forms that need nothing but the list. */
export const listExports = {
  csv: {
    type: "text/csv",
    write: (entries: readonly Entry[], origin: string) =>
      toCsv(
        ["number", "title", "address", "note"],
        entries.map(({ a, t, n }, i) => ({ number: i + 1, title: t, address: origin + a, note: n })),
      ),
  },
  json: {
    type: "application/json",
    write: (entries: readonly Entry[], origin: string) =>
      `${JSON.stringify({ version: 1, entries: entries.map(({ a, t, n }) => ({ title: t, address: origin + a, note: n })) }, null, 1)}\n`,
  },
  md: {
    type: "text/markdown",
    write: (entries: readonly Entry[], origin: string) =>
      entries
        .map(({ a, t, n }, i) => {
          const note = n ? `\n\n   ${plain(n).replace(/\s*\n\s*/g, "\n   ")}` : "";
          return `${i + 1}. [${plain(t)}](${origin}${a})${note}\n`;
        })
        .join("\n"),
  },
} as const;

/** Text in which nothing is taken for a sign of Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&").replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, "$1\\$2");
}
