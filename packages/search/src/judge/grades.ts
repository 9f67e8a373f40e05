import type { Note } from "./problem.ts";
import type { Targets } from "./targets.ts";

/** 3 an answer, 2 good, 1 related (`judgements/README.md`, "Grades"). */
export type Grade = 1 | 2 | 3;

/** A piece of a cell, and where it stands in it. */
interface Piece {
  text: string;
  at: number;
}

/**
 * Reads a cell of targets: `A13=3 2b3=2 /glossary/diaspora/=1`, in any order, separated by blanks or commas, with `=`
 * or `:` before the grade. Gives the grade of each page; what resolves to one page is one target with the higher grade.
 * `start` is the column at which the cell begins.
 */
export function readGrades(
  cell: string,
  line: number,
  start: number,
  targets: Targets,
  note: Note,
): Map<string, Grade> {
  const grades = new Map<string, Grade>();
  const say = (piece: Piece, message: string, fix: string) => note("error", line, start + piece.at, message, fix);
  for (const piece of piecesOf(cell, targets)) {
    const [, name = "", graded = ""] = /^(.*?)[=:]([^=:/]*)$/.exec(piece.text) ?? [];
    if (name === "" && graded === "") {
      say(piece, `"${piece.text}" has no grade.`, `Write a grade behind it: ${piece.text.replace(/[=:]+$/, "")}=3.`);
    } else if (name === "") {
      say(piece, `The grade "${piece.text}" has no target.`, "Write the target before it, without a blank: A13=3.");
    } else if (graded === "0") {
      note(
        "warning",
        line,
        start + piece.at,
        `"${piece.text}" counts as nothing, as if it were not there.`,
        "Leave it out.",
      );
    } else if (!/^[1-3]$/.test(graded)) {
      const fix = "Grades are 3 (an answer), 2 (good) and 1 (related).";
      say(piece, graded === "" ? `"${name}" has no grade.` : `"${graded}" is no grade.`, fix);
    } else {
      const address = targets.addressOf(name);
      if (address === undefined) say(piece, `The site has nothing that is "${name}".`, fixFor(name));
      else grades.set(address, Math.max(Number(graded), grades.get(address) ?? 0) as Grade);
    }
  }
  return grades;
}

/** Cuts a cell at blanks and commas; a sign for the grade may stand apart, and a code may hold a blank (`SDG 10.7=3`). */
function piecesOf(cell: string, targets: Targets): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: text, index: at } of cell.matchAll(/[^\s,;|]+/g)) {
    const last = pieces.at(-1);
    if (last && (/[=:]$/.test(last.text) || /^[=:]/.test(text))) last.text += text;
    else pieces.push({ text, at });
  }
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    const both = `${last?.text} ${piece.text}`;
    const spaced = last && !/[=:][^=:/]*$/.test(last.text) && targets.addressOf(both.replace(/[=:][^=:/]*$/, ""));
    return spaced ? [...joined.slice(0, -1), { text: both, at: last.at }] : [...joined, piece];
  }, []);
}

function fixFor(name: string): string {
  if (name.includes("/")) return "Write the address of a page as the browser shows it, without the host.";
  return "Write the ref of a case, lesson or resource (A13), a code of the plan (2b3, GCM-21) or an address (/glossary/diaspora/).";
}
