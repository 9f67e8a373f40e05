import { crc32, deflateSync } from "node:zlib";

/** A picture as rows of pixels, red, green, blue and cover, a byte each. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * A PNG with a palette (ISO/IEC 15948): a few inks on paper need a byte a pixel, a third of what the engine's own
 * files take. Colours are brought together, by as many bits as it takes, until 256 are enough.
 */
export function pngOf({ width, height, pixels }: Pixels): Uint8Array {
  const { palette, indexes } = indexed(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function indexed(pixels: Uint8Array): { palette: Buffer; indexes: Uint8Array } {
  for (const bits of [6, 5, 4, 3]) {
    const found = group(pixels, bits);
    if (found) return found;
  }
  throw new Error("A picture has too many colours.");
}

/** Pixels whose colours share their first bits become one colour, the first of them; undefined where 256 are not enough. */
function group(pixels: Uint8Array, bits: number): { palette: Buffer; indexes: Uint8Array } | undefined {
  const mask = (0xff << (8 - bits)) & 0xff;
  const seen = new Map<number, number>();
  const colours: number[] = [];
  const indexes = new Uint8Array(pixels.length / 4);
  for (let i = 0; i < indexes.length; i++) {
    const [r = 0, g = 0, b = 0] = [pixels[i * 4], pixels[i * 4 + 1], pixels[i * 4 + 2]];
    const key = ((r & mask) << 16) | ((g & mask) << 8) | (b & mask);
    let index = seen.get(key);
    if (index === undefined) {
      if (seen.size === 256) return undefined;
      index = seen.size;
      seen.set(key, index);
      colours.push(r, g, b);
    }
    indexes[i] = index;
  }
  return { palette: Buffer.from(colours), indexes };
}
