import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, listen } from "./index.ts";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const root = join(folder, "site");
const text = "The plan, paragraph by paragraph. ".repeat(40);
let site: Listening;

function put(path: string, content: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A raw request: fetch would normalise the address, follow redirects and decompress. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const outgoing = request({ hostname, port, path, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on("error", reject).end();
  });
}

beforeAll(async () => {
  put("index.html", "<h1>Home</h1>");
  put("plan/index.html", text);
  put("404.html", "<h1>No such page</h1>");
  put("withdrawn/index.html", "<h1>Withdrawn</h1>");
  put("_astro/app.3f2a.js", text);
  put("pagefind/en.pf_meta", text);
  put("pictures/hub.png", text);
  put("café/index.html", "<h1>Café</h1>");
  put("kept/index.html", "kept");
  put("_redirects", "/old /plan/ 301\n/story/ /withdrawn/ 410\n/kept/ /plan/ 301\n/forced/ /plan/#p3 302!\n");
  put("_headers", "/*\n  X-Content-Type-Options: nosniff\n/plan/*\n  Cache-Control: no-store\n");
  writeFileSync(join(folder, "secret.txt"), "secret");
  site = await listen({ root });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("serves a directory's index, with its type and the headers of _headers", async () => {
  const { status, headers, body } = await ask("/");
  expect([status, body.toString()]).toEqual([200, "<h1>Home</h1>"]);
  expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "x-content-type-options": "nosniff" });
});

test("sends an address without its slash to the one with it, query kept", async () => {
  expect(await ask("/plan?x=1")).toMatchObject({ status: 301, headers: { location: "/plan/?x=1" } });
  expect((await ask("/caf%C3%A9")).headers["location"]).toBe("/caf%C3%A9/");
  expect((await ask("//plan")).headers["location"]).toBe("/plan/");
});

test("gives the error page with status 404, also below a file", async () => {
  for (const path of ["/nothing/", "/pictures/", "/404.html/", "/_headers", "/_redirects", "/%2F_headers"]) {
    const { status, body } = await ask(path);
    expect([path, status, body.toString()]).toEqual([path, 404, "<h1>No such page</h1>"]);
  }
});

test("follows _redirects: a file wins unless forced, 410 shows its page", async () => {
  expect(await ask("/old/?q=1")).toMatchObject({ status: 301, headers: { location: "/plan/?q=1" } });
  expect(await ask("/forced/?q=1")).toMatchObject({ status: 302, headers: { location: "/plan/?q=1#p3" } });
  expect((await ask("/kept/")).status).toBe(200);
  const gone = await ask("/story/");
  expect([gone.status, gone.body.toString()]).toEqual([410, "<h1>Withdrawn</h1>"]);
});

test.each(["/_astro/app.3f2a.js", "/pagefind/en.pf_meta", "/plan/"])("compresses %s as asked", async (path) => {
  const br = await ask(path, { "accept-encoding": "gzip, br" });
  const gzip = await ask(path, { "accept-encoding": "gzip" });
  const plain = await ask(path);
  expect(br.headers).toMatchObject({
    "content-encoding": "br",
    vary: "Accept-Encoding",
    "content-length": String(br.body.length),
  });
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(new Set([br.headers["etag"], gzip.headers["etag"], plain.headers["etag"]]).size).toBe(3);
});

test("leaves alone what is dense already or would grow", async () => {
  expect((await ask("/pictures/hub.png", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  expect((await ask("/kept/", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
});

test("caches hashed files for good, other files by their tag", async () => {
  const hashed = await ask("/_astro/app.3f2a.js");
  expect(hashed.headers["cache-control"]).toContain("immutable");
  expect((await ask("/_astro/gone.js")).headers["cache-control"]).not.toContain("immutable");
  expect((await ask("/plan/")).headers["cache-control"]).toBe("no-store");
  const again = await ask("/_astro/app.3f2a.js", { "if-none-match": `W/"other", ${String(hashed.headers["etag"])}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("sees a file that changed", async () => {
  put("changing.txt", "one");
  const before = await ask("/changing.txt");
  put("changing.txt", "two");
  const after = await ask("/changing.txt", { "if-none-match": String(before.headers["etag"]) });
  expect([after.status, after.body.toString()]).toEqual([200, "two"]);
});

test("answers HEAD with the headers alone and refuses other methods", async () => {
  const head = await ask("/plan/", {}, "HEAD");
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(text.length)]);
  expect(await ask("/plan/", {}, "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("never leaves the root, and calls a malformed address by its name", async () => {
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/plan/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
  ]) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
  expect((await ask("/%")).status).toBe(400);
  expect((await ask("/%E0%A4%A")).status).toBe(400);
});
