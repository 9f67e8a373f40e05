import { type Place, type Problem, problem } from "@portolan/dialect";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { plainYaml } from "./plain-yaml.ts";

/** A value read from YAML, and a way back from a path in it to its place in the file. */
export interface Located<T> {
  file: string;
  value: T;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML that begins on `line` of `file`. Every syntax error is a problem; the value is absent then. The places
 * are found by a second reading, when somebody asks for one.
 */
export function readYaml(source: string, file: string, line = 1): { located?: Located<unknown>; problems: Problem[] } {
  const plain = plainYaml(source);
  let placed: Placed | undefined = plain ? undefined : withPlaces(source, line);
  const errors = placed?.document.errors ?? [];
  if (placed && errors.length > 0) {
    const { at } = placed;
    const problems = errors.map((error) =>
      problem(
        "yaml-syntax",
        file,
        at(error.pos[0]),
        `This is not valid YAML: ${error.message.split("\n")[0]?.replace(/\.$/, "")}.`,
        "Mend the indentation or put the text in quotes.",
      ),
    );
    return { problems };
  }
  const placeOf = (path: readonly PropertyKey[]) => {
    placed ??= withPlaces(source, line);
    return placed.at(offsetOf(placed.document, path));
  };
  if (plain) return { located: { file, value: plain.value, placeOf }, problems: [] };
  try {
    return { located: { file, value: placed?.document.toJS() as unknown, placeOf }, problems: [] };
  } catch (error) {
    // An alias without an anchor comes to light only here.
    const what = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return {
      problems: [
        problem(
          "yaml-syntax",
          file,
          { line, column: 1 },
          `This is not valid YAML: ${what.replace(/\.$/, "")}.`,
          "Put the text in quotes.",
        ),
      ],
    };
  }
}

/** YAML as a tree whose nodes know where they stand, and the place of an offset. */
interface Placed {
  document: Document;
  at(offset: number): Place;
}

function withPlaces(source: string, line: number): Placed {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line: l, col } = counter.linePos(offset);
    return { line: l + line - 1, column: col };
  };
  return { document, at };
}

/** The offset of the node at `path`, or of the nearest thing above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as (string | number)[], true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/**
 * Holds a value to a schema. Every issue becomes a problem at its place, in one plain sentence. `forms` is the file in
 * which the forms of values are described.
 */
export function hold<T>(
  located: Located<unknown>,
  schema: z.ZodType<T>,
  forms = "docs/writing.md",
): { value?: T; problems: Problem[] } {
  const result = schema.safeParse(located.value);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, located, forms)) };
}

function explain(issue: z.core.$ZodIssue, { file, placeOf, value }: Located<unknown>, forms: string): Problem[] {
  const name = issue.path.map(String).join(".");
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem(
        "unknown-field",
        file,
        placeOf([...issue.path, key]),
        `There is no field "${[...issue.path, key].map(String).join(".")}".`,
        "Mend the spelling, or take the field out.",
      ),
    );
  if (valueAt(value, issue.path) === undefined)
    return [
      problem(
        "missing-field",
        file,
        place,
        `The field "${name}" is missing.`,
        `Add "${name}": ${needed(issue, forms)}.`,
      ),
    ];
  return [
    problem(
      "invalid-field",
      file,
      place,
      `The field "${name}" is ${faultOf(issue)}.`,
      `Give it ${needed(issue, forms)}.`,
    ),
  ];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function faultOf(issue: z.core.$ZodIssue): string {
  const counted = "origin" in issue && (issue.origin === "number" || issue.origin === "int");
  if (issue.code === "too_big") return `too ${counted ? "large" : "long"}: at most ${issue.maximum}`;
  if (issue.code === "too_small") return `too ${counted ? "small" : "short"}: at least ${issue.minimum}`;
  if (issue.code === "invalid_type") return `not ${article(issue.expected)}`;
  if (issue.code === "invalid_value") return "none of the values allowed";
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

function needed(issue: z.core.$ZodIssue, forms: string): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code === "too_big" || issue.code === "too_small") {
    const unit = issue.origin === "string" ? "characters" : issue.origin === "array" ? "entries" : "";
    return issue.code === "too_big"
      ? `at most ${issue.maximum} ${unit}`.trim()
      : `at least ${issue.minimum} ${unit}`.trim();
  }
  if (issue.code === "invalid_union") return `a value of one of the forms that ${forms} lists`;
  return `a value of the form that ${forms} gives`;
}

function article(expected: string): string {
  const word =
    expected === "string" ? "text" : expected === "array" ? "list" : expected === "int" ? "whole number" : expected;
  if (word === "text") return word;
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}
