import { policy } from "../src/policy.ts";

/**
 * The `_headers` of the site in Netlify's form. Each address gets at most one Cache-Control, since hosts join the values
 * of all rules that fit: files whose name holds their digest are kept for ever, pages and data are asked for again.
 */
export function buildHeaders(): string {
  const again = "Cache-Control: no-cache";
  const anybody = "Access-Control-Allow-Origin: *";
  const rules: [string, string[]][] = [
    [
      "/*",
      [
        // A page cannot forbid its own framing, so this stands here besides the page's policy.
        `Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy: same-origin",
      ],
    ],
    ["/_astro/*", ["Cache-Control: public, max-age=31536000, immutable"]],
    ["/data/*", ["Cache-Control: public, max-age=31536000, immutable"]],
    ["/search/kept/*", ["Cache-Control: public, max-age=31536000, immutable"]],
    ["/", [again]],
    ["/*/", [again]],
    ["/404.html", [again]],
    ["/pages.json", [again]],
    ["/plan/portolan-plan.pdf", [again]],
    // Hosts know these endings as something else or not at all.
    ["/*feed.xml", [again, anybody, "Content-Type: application/atom+xml; charset=utf-8"]],
    ["/*feed.json", [again, anybody, "Content-Type: application/feed+json; charset=utf-8"]],
    ["/*.md", [again, anybody, "Content-Type: text/markdown; charset=utf-8"]],
    ["/*.txt", [again, anybody, "Content-Type: text/plain; charset=utf-8"]],
    ["/sitemap*.xml", [again]],
    ["/social/*", [again]],
    ["/exports/*", [again, anybody]],
    ["/api/*", [again, anybody]],
    // Its own style is in the file, which the policy above forbids on the site: it is for the disk.
    ["/saved/*", [again, "Content-Disposition: attachment"]],
  ];
  return `${rules.map(([path, headers]) => [path, ...headers.map((h) => `  ${h}`)].join("\n")).join("\n\n")}\n`;
}
