import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "@portolan/checks/report";
import { MAIL_MARK, mailLine, type Unanswered } from "@portolan/search/unanswered";
import { afterAll, expect, test } from "vitest";
import { readUnanswered } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "portolan-unanswered-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ferry: Unanswered = {
  asked: "ferry to the camp",
  language: "en",
  times: 2,
  last: "2026-11-29",
  unknown: ["ferry", "jetty"],
  nearest: ["/cases/solar-hub-malakal/", "/about/#licence"],
};
const saved = (questions: unknown[], more = {}) =>
  JSON.stringify({ portolan: "unanswered", version: 1, made: "2026-11-30", questions, ...more }, null, 2);

function read(files: Record<string, string | Buffer>, names = Object.keys(files)) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { questions, problems } = readUnanswered(names, folder);
  return { questions, said: problems.length > 0 ? report(problems).split("\n") : [] };
}

test("files that the search page saved are read, in UTF-16 too, and each once however often it is named", () => {
  const { questions, said } = read(
    { "a.json": saved([ferry]), "b.json": Buffer.from(`\uFEFF${saved([ferry])}`, "utf16le") },
    ["a.json", "./a.json", "b.json"],
  );
  expect(said).toEqual([]);
  expect(questions).toEqual([ferry, ferry]);
});

const body = `Please find below what I looked for.\n\n${MAIL_MARK} 1 2026-11-30\n\n${mailLine(ferry)}\n\n${mailLine({
  ...ferry,
  asked: "boat | jetty?",
  unknown: [],
  nearest: [],
})}\n\n2 more questions did not fit.`;

test.each([
  ["as it was written", body],
  ["with the line ends of Windows", body.replaceAll("\n", "\r\n")],
  ["quoted in an answer", body.replace(/^/gm, "> > ")],
  ["wrapped by a program", body.replace("camp | en", "camp |\nen").replace("jetty | /cases", "jetty |\n  /cases")],
  ["with hard blanks", body.replaceAll(" | ", "\u00a0|\u00a0")],
])("the text of a mail is read, %s", (_, text) => {
  const { questions, said } = read({ "mail.txt": text });
  expect(said).toEqual([]);
  expect(questions).toEqual([ferry, { ...ferry, asked: "boat jetty?", unknown: [], nearest: [] }]);
});

test("all problems of all files are said at once, each with its place and what to do", () => {
  mkdirSync(join(folder, "dir"), { recursive: true });
  const { questions, said } = read(
    {
      "broken.json": '{\n  "portolan": "unanswered",\n  "version": x\n}',
      "cut.json": saved([ferry]).slice(0, -20),
      "entries.json": saved([ferry, { ...ferry, times: 0, last: "yesterday", asked: "?!" }, { asked: "x" }, 7]),
      "extra.json": saved([{ ...ferry, who: "me" }]),
      "list.json": "[]",
      "mail.txt": `${MAIL_MARK} 1 2026-11-30\n\n> ? ferry | en\n\n? ferry | xx | many | 2026-11-29 | |`,
      "newer.json": saved([], { version: 2 }),
      "newer.txt": `> ${MAIL_MARK} 3 2026-11-30`,
      "note.txt": "Nothing was found yesterday.",
      "old.txt": Buffer.from([0x66, 0xff, 0x66]),
      "other.json": '{ "kind": "story" }',
      "raw.eml": "Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n? ferry =7C en",
    },
    "broken.json cut.json dir entries.json extra.json list.json mail.txt newer.json newer.txt none.json note.txt old.txt other.json raw.eml".split(
      " ",
    ),
  );
  expect(questions).toEqual([]);
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "broken.json:3:14  From here on this is not JSON.
        Undo what was changed in it by hand, or ask for the file again.  [unanswered-file]
    cut.json:17:26  From here on this is not JSON.
        Undo what was changed in it by hand, or ask for the file again.  [unanswered-file]
    dir:1:1  This is a folder.
        Give files that the search page saved, or the text of mails that it began.  [unanswered-file]
    entries.json:21:16  The field "questions.1.asked" is without a letter or digit.
        Give it a value of the form that schemas/unanswered.json gives.  [invalid-field]
    entries.json:23:16  The field "questions.1.times" is too small: at least 1.
        Give it at least 1.  [invalid-field]
    entries.json:24:15  The field "questions.1.last" is not a day such as 2026-11-29.
        Give it a value of the form that schemas/unanswered.json gives.  [invalid-field]
    entries.json:34:5  The field "questions.2.language" is missing.
        Add "questions.2.language": one of en, fr, es, ar.  [missing-field]
    entries.json:34:5  The field "questions.2.times" is missing.
        Add "questions.2.times": a number.  [missing-field]
    entries.json:34:5  The field "questions.2.last" is missing.
        Add "questions.2.last": text.  [missing-field]
    entries.json:34:5  The field "questions.2.unknown" is missing.
        Add "questions.2.unknown": a list.  [missing-field]
    entries.json:34:5  The field "questions.2.nearest" is missing.
        Add "questions.2.nearest": a list.  [missing-field]
    entries.json:37:5  The field "questions.3" is not an object.
        Give it an object.  [invalid-field]
    extra.json:19:14  There is no field "questions.0.who".
        Mend the spelling, or take the field out.  [unknown-field]
    list.json:1:1  This is a file of another kind.
        Give files that the search page saved, or the text of mails that it began.  [unanswered-file]
    mail.txt:3:3  This question has 2 parts, not 6.
        Write it as "? asked | language | times | last | unknown | nearest", or take its question mark out if it is none of the questions.  [unanswered-file]
    mail.txt:5:1  The field "questions.0.language" is none of the values allowed.
        Give it one of en, fr, es, ar.  [invalid-field]
    mail.txt:5:1  The field "questions.0.times" is not a number.
        Give it a number.  [invalid-field]
    newer.json:3:14  The version of this file is 2; this copy of the portal reads version 1.
        Bring this copy of the portal up to date, or ask for the file from a page of this version.  [unanswered-file]
    newer.txt:1:3  The version of this file is 3; this copy of the portal reads version 1.
        Bring this copy of the portal up to date, or ask for the file from a page of this version.  [unanswered-file]
    none.json:1:1  There is no such file.
        Give files that the search page saved, or the text of mails that it began.  [unanswered-file]
    note.txt:1:1  This holds no unanswered questions.
        Give files that the search page saved, or the text of mails that it began.  [unanswered-file]
    old.txt:1:1  The file is not text in UTF-8.
        Give files that the search page saved, or the text of mails that it began.  [unanswered-file]
    other.json:1:1  This is a file of another kind.
        Give files that the search page saved, or the text of mails that it began.  [unanswered-file]
    raw.eml:1:1  This is a whole mail in the form in which it travels.
        Open it in a mail program and save its text.  [unanswered-file]

    24 problems in 14 files."
  `);
});

test("what would change a terminal or a table is taken out of what was typed", () => {
  const { questions } = read({
    "a.json": saved([{ ...ferry, asked: "ferry\t\u001b[31m\u202e to", unknown: ["fer\nry"] }]),
  });
  expect(questions[0]).toMatchObject({ asked: "ferry [31m to", unknown: ["fer ry"] });
});
