import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { reportJudgements } from "./problem.ts";
import { readJudgements } from "./read.ts";
import { Targets } from "./targets.ts";
import { site } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "judgements-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = "query\tlanguage\twho\tkind\ttargets";

function read(text: string | Uint8Array) {
  writeFileSync(join(folder, "q.tsv"), text);
  return readJudgements(["q.tsv"], new Targets(site), (file) => join(folder, file));
}

/** Severity, place and what is wrong of every problem. */
function problemsOf(text: string | Uint8Array): string[] {
  return read(text).problems.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`);
}

function gradesOf(cell: string): Record<string, number> {
  const { queries, problems } = read(`${HEADER}\nq\ten\tdonor\tshort\t${cell}\n`);
  expect(problems).toEqual([]);
  return Object.fromEntries(queries[0]?.grades ?? []);
}

describe("a good file", () => {
  test("each line is a query with the grades of pages; comments and empty lines are passed over", () => {
    const { queries, problems } = read(
      `# Donors.\n${HEADER}\n\nhow many left\ten\tdonor\tquestion\tA13=3 2b3=2\n# End.\n`,
    );
    expect(problems).toEqual([]);
    expect(queries).toEqual([
      {
        query: "how many left",
        language: "en",
        who: "donor",
        kind: "question",
        grades: new Map([
          ["/cases/bamboo/", 3],
          ["/framework/2b3/", 2],
        ]),
        file: "q.tsv",
        line: 4,
      },
    ]);
  });

  test("as a spreadsheet on Windows saves it: byte order mark, both ends of line, tabs at the end", () => {
    const { queries, problems } = read(`\uFEFF${HEADER}\t\r\nq\tfr\tdonor\tshort\tA13=3\t\t\r\n`);
    expect(problems).toEqual([]);
    expect(queries).toMatchObject([{ query: "q", language: "fr" }]);
  });

  test("only query and targets are needed, in any order; the language is English unless it is said", () => {
    expect(read("Targets\tQuery\nA13=3\tq\n").queries).toMatchObject([
      { query: "q", language: "en", who: "", kind: "" },
    ]);
    expect(read(`${HEADER}\nq\t\t\t\tA13=3\n`).queries).toMatchObject([{ language: "en", who: "", kind: "" }]);
    expect(read(`${HEADER}\nq\tFR-ch\t\t\tA13=3\n`).queries).toMatchObject([{ language: "fr" }]);
  });

  test.each(["A13=3 B02=2", "A13=3, B02=2", "A13:3;B02:2", "A13 = 3  B02= 2", "B02=2 a13=3"])(
    "targets as %j",
    (cell) => {
      expect(gradesOf(cell)).toEqual({ "/cases/bamboo/": 3, "/lessons/same-fuel/": 2 });
    },
  );

  test("a code may hold a blank, an address a colon", () => {
    expect(gradesOf("SDG 10.7=3 GCM 21:2 https://portal.example/glossary/diaspora/=1")).toEqual({
      "/framework/sdg/10.7/": 3,
      "/framework/gcm/21/": 2,
      "/glossary/diaspora/": 1,
    });
  });

  test("an indicator and its page are one target with the higher grade", () => {
    expect(gradesOf("2b3a=3 2b3=1")).toEqual({ "/framework/2b3/": 3 });
  });

  test("what is not among the known readers and kinds is measured, and said once", () => {
    const { queries } = read(`${HEADER}\nq\ten\ttaxi-driver\tshort\tA13=3\nr\ten\ttaxi-driver\tshort\tA13=3\n`);
    expect(queries.map(({ who }) => who)).toEqual(["taxi-driver", "taxi-driver"]);
    expect(problemsOf(`${HEADER}\nq\ten\ttaxi-driver\tshort\tA13=3\nr\ten\ttaxi-driver\tshort\tA13=3\n`)).toEqual([
      'warning 2:6 "taxi-driver" is no who that is known.',
    ]);
  });

  test("without a header the usual order is taken where the first line can be read so", () => {
    expect(read("q\ten\tdonor\tA13=3\n").queries).toMatchObject([{ query: "q", who: "donor", line: 1 }]);
    expect(problemsOf("q\ten\tdonor\tA13=3\n")).toEqual([
      "warning 1:1 No line names the columns; they are taken as query, language, who, targets.",
    ]);
  });
});

describe("a file with problems", () => {
  test.each([
    ["no header", "q\ten\tA13\n", "error 1:1 The first line does not name the columns."],
    ["a header without targets", "query\tlanguage\nq\ten\n", 'error 1:1 The header names no column "targets".'],
    ["a column twice", "query\tquery\ttargets\nq\tq\tA13=3\n", 'error 1:7 The header names the column "query" twice.'],
    ["an unknown column", "query\tnotes\ttargets\nq\tx\tA13=3\n", 'warning 1:7 The column "notes" is not read.'],
    ["too few columns", `${HEADER}\nq\ten\tA13=3\n`, "error 2:11 This line has 3 columns, the header 5."],
    ["too many columns", `${HEADER}\nq\ten\ta\tb\tA13=3\tx\n`, "error 2:16 This line has 6 columns, the header 5."],
    ["an empty query", `${HEADER}\n \ten\tdonor\tshort\tA13=3\n`, "error 2:1 The query is empty."],
    ["an unknown language", `${HEADER}\nq\tde\t\t\tA13=3\n`, 'error 2:3 "de" is no language of the portal.'],
    ["no targets", `${HEADER}\nq\ten\tdonor\tshort\t\n`, "error 2:18 The query has no targets."],
    ["a target without a grade", `${HEADER}\nq\ten\t\t\tA13=3 B02\n`, 'error 2:14 "B02" has no grade.'],
    ["an empty grade", `${HEADER}\nq\ten\t\t\tA13=3 B02=\n`, 'error 2:14 "B02" has no grade.'],
    ["a grade without a target", `${HEADER}\nq\ten\t\t\t=3\n`, 'error 2:8 The grade "=3" has no target.'],
    ["a bad grade", `${HEADER}\nq\ten\t\t\tA13=3 B02=4\n`, 'error 2:14 "4" is no grade.'],
    ["no answer", `${HEADER}\nq\ten\t\t\tA13=2\n`, "error 2:8 No target has grade 3."],
    ["a target that does not exist", `${HEADER}\nq\ten\t\t\tA99=3\n`, 'error 2:8 The site has nothing that is "A99".'],
    ["no query", `${HEADER}\n`, "error 1:1 The file holds no query."],
    ["nothing", "", "error 1:1 The file holds no query."],
  ])("%s", (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  test("the same query twice in a language, in any case of letters; in another language it is another", () => {
    const text = `${HEADER}\nq\ten\t\t\tA13=3\nQ\ten\t\t\tA13=3\nq\tfr\t\t\tA13=3\n`;
    expect(problemsOf(text)).toEqual(['error 3:1 "Q" stands in line 2 already.']);
  });

  test("a line that is not UTF-8, at the character", () => {
    const latin1 = Buffer.concat([Buffer.from(`${HEADER}\nd`), Buffer.from([0xe9]), Buffer.from("p\ten\t\t\tA13=3\n")]);
    expect(problemsOf(latin1)).toContain("error 2:2 This is not UTF-8.");
    expect(problemsOf(Buffer.from(HEADER, "utf16le"))).toEqual(["error 1:1 The file is not UTF-8 text."]);
  });

  test("a file that is not there, and a folder", () => {
    const { problems } = readJudgements([join(folder, "none.tsv"), folder], new Targets(site));
    expect(problems.map(({ message }) => message)).toEqual(["There is no such file.", "This is a folder."]);
  });

  test("all are told at once, in the order of lines, and the good lines are still read", () => {
    const { queries, problems } = read(`${HEADER}\nq\tde\t\t\tA99=4 B02\nr\ten\t\t\tA13=3\n\ten\t\t\tA13=1\n`);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["2:3", "2:8", "2:14", "4:1", "4:7"]);
    expect(queries.map(({ query }) => query)).toEqual(["r"]);
  });

  test("the report says where, what is wrong, what to do, and how many there are", () => {
    expect(reportJudgements(read(`${HEADER}\nq\ten\ttaxi\t\tA13=2\n`).problems)).toBe(
      [
        'q.tsv:2:6  Warning: "taxi" is no who that is known.',
        "    It is measured as one of its own.",
        "q.tsv:2:12  No target has grade 3.",
        "    Name at least one page that is an answer, with =3.",
        "",
        "1 problem and 1 warning in 1 file.",
      ].join("\n"),
    );
  });
});
