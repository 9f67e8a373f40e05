/**
 * The Content-Security-Policy of every page, in the page itself and in the headers. `'wasm-unsafe-eval'` is for
 * Pagefind, which runs WebAssembly.
 */
export const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'";
