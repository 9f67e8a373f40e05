import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg, type ResvgRenderOptions } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Pixels } from "./png.ts";
import { wordsAs } from "./words.ts";

const require = createRequire(import.meta.url);
const latin = "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2";
const arabic = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2";

/** Signs that a title can hold: all that the faces have of these. */
const SIGNS = (
  [
    [0x20, 0x17f],
    [0x2010, 0x2044],
    [0x20ac, 0x20ac],
    [0x600, 0x6ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfeff],
  ] as const
)
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join("");

/** Draws and measures with the same engine, so that what was measured is what is drawn. */
export class Engine {
  readonly #options: ResvgRenderOptions;
  readonly #widths = new Map<string, number>();

  private constructor(fonts: Uint8Array[]) {
    this.#options = { font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: "Newsreader" } };
  }

  /** Starts the engine and gives it the faces, each at one weight. Costs about a second, so only where something is drawn. */
  static async start(): Promise<Engine> {
    started ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
    await started;
    const fonts: Uint8Array[] = [];
    for (const [file, wght] of [
      [latin, 500],
      [arabic, 500],
    ] as const) {
      const options = { targetFormat: "sfnt", variationAxes: { wght } } as const;
      fonts.push(new Uint8Array(await subsetFont(readFileSync(require.resolve(file)), SIGNS, options)));
    }
    return new Engine(fonts);
  }

  /** How wide words are in a language's face, at a size of one. */
  widthOf(words: string, language: string): number {
    const key = `${language} ${words}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const text = wordsAs(words, language, { y: 100, "font-size": 100 });
    const svg = x("svg", { xmlns: "http://www.w3.org/2000/svg", width: 9, height: 9 }, [text]);
    const drawing = new Resvg(toXml(svg), this.#options);
    const width = (drawing.getBBox()?.width ?? 0) / 100;
    drawing.free();
    this.#widths.set(key, width);
    return width;
  }

  /** The pixels of a drawing, four bytes each. */
  draw(svg: string): Pixels {
    const drawing = new Resvg(svg, this.#options);
    const { width, height, pixels } = drawing.render();
    drawing.free();
    return { width, height, pixels };
  }
}

let started: Promise<unknown> | undefined;
