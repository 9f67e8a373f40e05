import { brotliCompressSync, constants } from "node:zlib";

/**
 * The size of `bytes` under Brotli 9. The window is as small as holds them all: up to 64 KB the encoder then keeps
 * a small table, while the usual one takes 32 MB and 40 ms for each file to set up.
 */
export function compressedSize(bytes: Buffer): number {
  const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.length + 16))));
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
