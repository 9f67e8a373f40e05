import { phrases } from "@portolan/language";
import { expect, test } from "vitest";
import type { Unanswered } from "../unanswered/format.ts";
import { unansweredFile, unansweredMail } from "./unanswered-out.ts";

const words = (language: string) => phrases(language, ["unansweredSubject", "unansweredIntro", "unansweredMore"]);
const question = (asked: string, times = 1): Unanswered => ({
  asked,
  language: "en",
  times,
  last: "2026-11-29",
  unknown: ["ferry", "jetty"],
  nearest: ["/cases/gas/", "/about/#licence"],
});

function readMail(link: string) {
  const { protocol, pathname, searchParams } = new URL(link);
  return { to: protocol + pathname, subject: searchParams.get("subject"), body: searchParams.get("body") ?? "" };
}

test("the file says what it is, in which version and of which day", () => {
  expect(JSON.parse(unansweredFile([question("ferry")], "2026-11-30"))).toEqual({
    portolan: "unanswered",
    version: 1,
    made: "2026-11-30",
    questions: [question("ferry")],
  });
});

test("a mail holds a line for each question, the most asked first, with line breaks as mail has them", () => {
  const link = unansweredMail(
    [question("a | b", 1), question("ferry & jetty?", 3)],
    words("en"),
    "en",
    "mailto:team@example.org",
    "2026-11-30",
  );
  const { to, subject, body } = readMail(link);
  expect(to).toBe("mailto:team@example.org");
  expect(subject).toBe("Questions without an answer");
  expect(body.split("\r\n").slice(1)).toEqual([
    "",
    "portolan unanswered 1 2026-11-30",
    "",
    "? ferry & jetty? | en | 3 | 2026-11-29 | ferry, jetty | /cases/gas/ /about/#licence",
    "",
    "? a b | en | 1 | 2026-11-29 | ferry, jetty | /cases/gas/ /about/#licence",
  ]);
});

test("without an address of the portal's keepers the recipient is left to the reader", () => {
  expect(unansweredMail([question("ferry")], words("en"), "en")).toMatch(/^mailto:\?subject=/);
});

test.each(["en", "fr", "es", "ar"])(
  "in %s a mail never grows longer than a link may be, and says what is left out",
  (language) => {
    const questions = Array.from({ length: 50 }, (_, n) => question(`سؤال عن العبّارة إلى المخيم ${n}`, n));
    const link = unansweredMail(questions, words(language), language);
    expect(link.length).toBeLessThanOrEqual(2000);
    const { body } = readMail(link);
    const lines = body.split("\r\n");
    const held = lines.filter((line) => line.startsWith("? ")).length;
    expect(held).toBeGreaterThan(1);
    expect(lines.at(-1)).toContain(String(50 - held));
  },
);

test("a question that is longer than a link may be gives way to shorter ones", () => {
  const { body } = readMail(unansweredMail([question("و".repeat(400), 9), question("ferry")], words("en"), "en"));
  expect(body).toContain("? ferry |");
  expect(body).toContain("1 more question did not fit");
});
