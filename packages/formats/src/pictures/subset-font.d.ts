declare module "subset-font" {
  /** Cuts a font to the signs of a text, and a variable one to one place on its axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "sfnt"; variationAxes: Record<string, number> },
  ): Promise<Uint8Array>;
}
