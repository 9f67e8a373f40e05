import { relative, resolve } from "node:path";
import { type Problem, problem, sortProblems } from "@portolan/dialect";
import { hold, readYaml } from "@portolan/model/read";
import { MARK, type Unanswered, VERSION } from "@portolan/search/unanswered";
import { mailVersion, readMail } from "./mail.ts";
import { unansweredFile, unansweredMail } from "./schema.ts";
import { placeOfFault, textOfFile } from "./text.ts";

/** The questions of some files, or everything that is wrong with them. */
export interface Read {
  questions: Unanswered[];
  problems: Problem[];
}

/** Where the form of a file is described. */
const FORMS = "schemas/unanswered.json";
const SAVED = "Give files that the search page saved, or the text of mails that it began.";

/**
 * Reads files of unanswered questions and texts of mails; `from` is the folder that names are meant from. A file that
 * is named twice is read once. Never throws: whatever is wrong with any file is a problem.
 */
export function readUnanswered(names: readonly string[], from: string): Read {
  const paths = [...new Set(names.map((name) => resolve(from, name)))];
  const read = paths.map((path) => readOne(path, relative(from, path).replaceAll("\\", "/") || path));
  return {
    questions: read.flatMap(({ questions }) => questions.map(clean)),
    problems: sortProblems(read.flatMap(({ problems }) => problems)),
  };
}

function readOne(path: string, file: string): Read {
  let text: string;
  try {
    text = textOfFile(path);
  } catch (error) {
    return faulty(problem("unanswered-file", file, undefined, (error as Error).message, SAVED));
  }
  if (/^\s*[{[]/.test(text)) return readJson(text, file);
  const mail = mailVersion(text);
  if (mail && mail.version !== String(VERSION)) return newer(mail.version, file, mail.place);
  if (mail) {
    const { located, problems } = readMail(text, file);
    const held = hold(located, unansweredMail, FORMS);
    return { questions: held.value?.questions ?? [], problems: [...problems, ...held.problems] };
  }
  if (/^Content-Transfer-Encoding:\s*(?:quoted-printable|base64)/im.test(text))
    return faulty(
      problem(
        "unanswered-file",
        file,
        undefined,
        "This is a whole mail in the form in which it travels.",
        "Open it in a mail program and save its text.",
      ),
    );
  return faulty(problem("unanswered-file", file, undefined, "This holds no unanswered questions.", SAVED));
}

function readJson(text: string, file: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = placeOfFault(text, error as Error);
    const fix = "Undo what was changed in it by hand, or ask for the file again.";
    return faulty(problem("unanswered-file", file, place, "From here on this is not JSON.", fix));
  }
  // JSON is YAML as well, and the reader of YAML knows where each value stands.
  const placeOf = readYaml(text, file).located?.placeOf ?? (() => ({ line: 1, column: 1 }));
  const { portolan, version } = (value ?? {}) as { portolan?: unknown; version?: unknown };
  if (portolan !== MARK)
    return faulty(problem("unanswered-file", file, placeOf(["portolan"]), "This is a file of another kind.", SAVED));
  if (version !== VERSION) return newer(JSON.stringify(version) ?? "none", file, placeOf(["version"]));
  const { value: held, problems } = hold({ file, value, placeOf }, unansweredFile, FORMS);
  return { questions: [...(held?.questions ?? [])], problems };
}

function newer(version: string, file: string, place: { line: number; column: number }): Read {
  return faulty(
    problem(
      "unanswered-file",
      file,
      place,
      `The version of this file is ${version}; this copy of the portal reads version ${VERSION}.`,
      "Bring this copy of the portal up to date, or ask for the file from a page of this version.",
    ),
  );
}

const faulty = (fault: Problem): Read => ({ questions: [], problems: [fault] });

/** What is typed reaches a terminal and a table: no control characters, no tabs, no line breaks. */
function clean(question: Unanswered): Unanswered {
  const plain = (text: string) => text.replace(/[\p{C}\s]+/gu, " ").trim();
  const { asked, unknown, nearest } = question;
  return { ...question, asked: plain(asked), unknown: unknown.map(plain), nearest: nearest.map(plain) };
}
