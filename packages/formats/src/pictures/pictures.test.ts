import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { Engine } from "./engine.ts";
import { pngOf } from "./png.ts";
import { column } from "./svg.ts";
import { fit } from "./wrap.ts";

const engine = await Engine.start();

test.each([
  ["en", "What more than 116,000 household surveys say about going home, and about staying put, too"],
  ["en", "Internationalization-and-institutionalization of intergovernmental counter-trafficking"],
  ["fr", "Intégrité, transparence et responsabilité"],
  ["ar", "الدفع نحو إيجاد حلول للنزوح وتيسير مسارات الهجرة النظامية وإنقاذ الأرواح وحماية الناس"],
  ["en", "W".repeat(24)],
])("a title of 90 signs and one long word fit the column: %s %s", (language, title) => {
  const widthOf = (words: string) => engine.widthOf(words, language);
  const { lines, size } = fit(title, widthOf);
  expect(lines.join(" ")).toBe(title);
  for (const words of lines) expect(widthOf(words) * size).toBeLessThanOrEqual(column.width);
  expect(lines.length * size * column.leading).toBeLessThanOrEqual(column.height);
});

test("what is measured is there: numbers in Arabic words among it", () => {
  expect(engine.widthOf("هدف 2028", "ar")).toBeGreaterThan(engine.widthOf("هدف", "ar") + 1);
});

test("a picture holds each pixel, by way of a palette", () => {
  const pixels = new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  const png = Buffer.from(pngOf({ width: 2, height: 2, pixels }));
  const data = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  expect([...rows]).toEqual([0, 0, 1, 0, 1, 0]);
  const palette = png.indexOf("PLTE") + 4;
  expect([...png.subarray(palette, palette + 6)]).toEqual([255, 0, 0, 0, 0, 255]);
});
