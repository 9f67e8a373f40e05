import type { AstroIntegration } from "astro";

/** Adds `_redirects` and `_headers`: Astro takes no file whose name begins with an underscore for a page. */
export function hostFiles(): AstroIntegration {
  return {
    name: "portolan-host-files",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        injectRoute({
          pattern: "/_redirects",
          entrypoint: new URL("../src/host/redirects.ts", import.meta.url),
          prerender: true,
        });
        injectRoute({
          pattern: "/_headers",
          entrypoint: new URL("../src/host/headers.ts", import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
