import { type Cell, toCsv } from "@portolan/model/csv";
import type { CaseView } from "@portolan/model/views";
import { type Row, textOf } from "./rows.ts";

/** Whose words these are, for the files, which get passed on without the page. */
const STATEMENT =
  "A summary of published facts in the words of Portolan, CC BY 4.0; not a publication of the organizations described.";

/** The table as CSV: a row for each thing compared, a column for each case. */
export function csvOf(
  rows: readonly Row[],
  cases: readonly CaseView[],
  origin: string,
  said: { compared: string; differs: string; same: string },
): string {
  const names = cases.map(({ title, address }) => `${title} (${address})`);
  const line = (head: string, difference: string, cells: readonly string[]): Record<string, Cell> => ({
    [said.compared]: head,
    [said.differs]: difference,
    ...Object.fromEntries(names.map((name, i) => [name, cells[i]])),
  });
  return toCsv(
    [said.compared, said.differs, ...names],
    [
      line(
        "URL",
        "",
        cases.map(({ address }) => origin + address),
      ),
      ...rows.map(({ label, differs, cells }) =>
        line(
          label,
          differs ? said.differs : said.same,
          cells.map((lines) => lines.map(textOf).join("\n")),
        ),
      ),
      line(STATEMENT, "", []),
    ],
  );
}

/** The table as JSON: rows in words, and the addresses of the cases' own data. */
export function jsonOf(rows: readonly Row[], cases: readonly CaseView[], origin: string): string {
  const value = {
    statement: STATEMENT,
    cases: cases.map(({ title, address }) => ({
      title,
      address: origin + address,
      data: `${origin}/api/v1${address.slice(0, -1)}.json`,
    })),
    rows: rows.map(({ key, label, differs, cells }) => ({
      key,
      label,
      differs,
      cells: cells.map((lines) => lines.map(textOf)),
    })),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
