import { expect, test } from "vitest";
import { harmless, toCsv } from "./csv.ts";

test.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "＝1"])(
  "a cell beginning like %j does not run as a formula",
  (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  },
);

test("what does not begin like a formula is left as it is, numbers too", () => {
  expect(harmless("a = b")).toBe("a = b");
  expect(toCsv(["n"], [{ n: -5 }])).toBe("\uFEFFn\r\n-5\r\n");
});

test("quotes, commas and line breaks come back as they were", () => {
  const rows = [
    { a: 'He said "no", twice', b: "two\r\nlines" },
    { a: "plain", b: "déjà vu" },
  ];
  const [head, ...body] = parseCsv(toCsv(["a", "b"], rows));
  expect(head).toEqual(["a", "b"]);
  expect(body.map(([a, b]) => ({ a, b }))).toEqual(rows);
});

test("the file begins with a byte order mark and ends every line with CRLF", () => {
  const text = toCsv(["a"], [{ a: ["x", "y"] }, {}]);
  expect(text).toBe("\uFEFFa\r\nx; y\r\n\r\n");
});

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let field = "";
  let quoted = false;
  const source = text.replace(/^\uFEFF/, "");
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (quoted && char === '"' && source[i + 1] === '"') field += source[++i];
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "," || char === "\r")) {
      lines.at(-1)?.push(field);
      field = "";
      if (char === "\r") {
        lines.push([]);
        i++;
      }
    } else field += char;
  }
  return lines.slice(0, -1);
}
