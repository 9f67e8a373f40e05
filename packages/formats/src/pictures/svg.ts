import { directionOf, say } from "@portolan/language";
import { fromRim, type Point, ring, rose, winds } from "@portolan/ui/chart/rose.ts";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { card as page } from "../head/card.ts";
import type { Card, Chart } from "./card.ts";
import { ink, inkOf, paper, rule, soft } from "./inks.ts";
import { wordsAs } from "./words.ts";

/** Where words may stand: a column beside the chart. */
export const column = { inset: 72, width: 640, top: 168, height: 330, leading: 1.14 } as const;

/** A title in lines that fit the column, and the size in which they do. */
export interface Title {
  lines: readonly string[];
  size: number;
}

/** The chart's middle, where it is drawn, and how large: it runs off the edge, as a sheet of a larger chart. */
const place = { x: 985, y: 315, scale: 1.22 };
/** Long enough to leave the picture from anywhere. */
const FAR = 1400;

/** A social picture: title and what it is on paper, rhumb lines of the real chart behind and beside them. */
export function svgOf(card: Card, chart: Chart, title: Title): string {
  const mirrored = directionOf(card.language) === "rtl";
  const { width, height } = page;
  const middle = { ...place, x: mirrored ? width - place.x : place.x };
  return toXml(
    x("svg", { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` }, [
      x("rect", { width, height, fill: paper }),
      x(
        "g",
        { transform: `translate(${middle.x} ${middle.y}) scale(${place.scale})`, fill: "none" },
        drawn(card, chart),
      ),
      ...wordsOf(card, title, mirrored),
    ]),
    { closeEmptyElements: true },
  );
}

function drawn({ shown }: Card, { lines, objectives, winds: outer }: Chart) {
  const [onCircle, inRing] = [winds(outer.length), ring(objectives.length)];
  const parts = [
    ...outer.map((part, i) => ({ ...part, at: onCircle[i] ?? { x: 0, y: 0 }, disc: false })),
    ...objectives.map((part, i) => ({ ...part, at: inRing[i] ?? { x: 0, y: 0 }, disc: true })),
  ];
  const byCode = new Map(parts.map((part) => [part.code, part]));
  const inked = (code: string) => shown.length === 0 || shown.includes(code);
  const rhumb = onCircle.map(({ x: a, y: b }) => {
    const far = FAR / rose.wind;
    return line({ x: 0, y: 0 }, { x: a * far, y: b * far }, rule, 0.8);
  });
  const joined = lines.flatMap(({ from, to }) => {
    const [a, b] = [byCode.get(from), byCode.get(to)];
    if (!a || !b) return [];
    const one = shown.length > 0 ? [a, b].find(({ code }) => inked(code)) : a.disc ? b : a;
    const [start, end] = [a.disc ? fromRim(a.at, b.at) : a.at, b.disc ? fromRim(b.at, a.at) : b.at];
    return [
      line(
        start,
        end,
        one === undefined || (!a.disc && !b.disc && shown.length === 0) ? rule : inkOf(one.hue),
        one ? 1.3 : 0.8,
      ),
    ];
  });
  const marks = parts.map(({ code, hue, at, disc }) => {
    const own = inked(code) ? inkOf(hue) : rule;
    const full = shown.includes(code);
    const number = x(
      "text",
      {
        x: at.x,
        y: at.y + 12,
        "text-anchor": "middle",
        "font-family": "Newsreader",
        "font-size": 36,
        fill: full ? paper : own,
      },
      code,
    );
    const mark = x("circle", {
      cx: at.x,
      cy: at.y,
      r: disc ? rose.objective : full ? 9 : 5.5,
      fill: disc && !full ? paper : own,
      stroke: own,
      "stroke-width": disc ? 2 : 0,
    });
    return disc ? x("g", [mark, number]) : mark;
  });
  return [
    ...rhumb,
    x("circle", { r: rose.wind, stroke: rule, "stroke-width": 1 }),
    ...joined,
    ...marks,
    x("circle", { r: rose.vision, fill: paper, stroke: ink, "stroke-width": 1.5 }),
  ];
}

const line = (from: Point, to: Point, stroke: string, width: number) =>
  x("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, "stroke-width": width });

function wordsOf({ language, over, hue }: Card, { lines, size }: Title, mirrored: boolean) {
  const at = {
    x: mirrored ? page.width - column.inset : column.inset,
    "text-anchor": mirrored ? "end" : "start",
    // Lines end where words stand, as on a chart.
    stroke: paper,
    "stroke-width": 10,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const first = column.top + size * 0.8;
  const write = (words: string, y: number, fontSize: number, fill: string) =>
    wordsAs(words, language, { ...at, y: Math.round(y), "font-size": fontSize, fill });
  return [
    ...(over === "" ? [] : [write(over, 116, 30, inkOf(hue))]),
    ...lines.map((words, i) => write(words, first + i * size * column.leading, size, ink)),
    write(say(language, "portal"), 560, 34, ink),
    write(say(language, "cardNote"), 596, 21, soft),
  ];
}
