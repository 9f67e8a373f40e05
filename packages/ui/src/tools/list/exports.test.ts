import { expect, test } from "vitest";
import { listExports } from "./exports.ts";

const entries = [
  { a: "/cases/x/", t: '=HYPERLINK("evil")', n: "+1, said\n- he" },
  { a: "/lessons/y/", t: "A *bold* [claim]" },
];
const origin = "https://plan.example";

test("CSV has whole addresses and runs nothing", () => {
  const lines = listExports.csv.write(entries, origin).split("\r\n");
  expect(lines[1]).toContain('"\'=HYPERLINK(""evil"")",https://plan.example/cases/x/,"\'+1, said\n- he"');
  expect(lines[2]).toBe("2,A *bold* [claim],https://plan.example/lessons/y/,");
});

test("JSON holds title, address and note in the order of the list", () => {
  const read = JSON.parse(listExports.json.write(entries, origin)) as { entries: object[] };
  expect(read.entries[0]).toEqual({ title: entries[0]?.t, address: `${origin}/cases/x/`, note: entries[0]?.n });
  expect(read.entries).toHaveLength(2);
});

test("Markdown is a numbered list of links, and no title or note changes its shape", () => {
  expect(listExports.md.write(entries, origin)).toBe(
    '1. [=HYPERLINK("evil")](https://plan.example/cases/x/)\n\n   +1, said\n   \\- he\n\n2. [A \\*bold\\* \\[claim\\]](https://plan.example/lessons/y/)\n',
  );
});
