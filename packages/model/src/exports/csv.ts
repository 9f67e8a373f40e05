/** A value of one cell: lists are joined, what is not known stays empty. */
export type Cell = string | number | readonly string[] | undefined;

/**
 * Rows as CSV that a spreadsheet opens as it is: UTF-8 with a byte order mark, so that accents come out right, and
 * quoted as RFC 4180 says, with CRLF. Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(typeof value === "string" ? value : value.join("; "));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// The full-width forms count too: spreadsheets in East Asian locales read them as operators.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text with an apostrophe before it where it begins like a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
