import { describe, expect, test } from "vitest";
import { parseAddress } from "./address.ts";
import { acceptedEncoding } from "./encoding.ts";
import { headersFor, parseHeaders } from "./headers.ts";
import { parseRedirects } from "./redirects.ts";

describe("_redirects", () => {
  test("reads Netlify's form: comments, default status, force", () => {
    const redirects = parseRedirects("# moved\n/old/ /new/\n/gone /withdrawn/ 410 # why\n/a /b 302!\n");
    expect([...redirects.values()]).toEqual([
      { from: "/old/", to: "/new/", status: 301, force: false },
      { from: "/gone", to: "/withdrawn/", status: 410, force: false },
      { from: "/a", to: "/b", status: 302, force: true },
    ]);
  });

  test("matches decoded addresses and sends ASCII", () => {
    const [[key, redirect] = []] = parseRedirects("/caf%C3%A9/ /المسرد/ 301\n");
    expect([key, redirect?.to]).toEqual(["/café", "/%D8%A7%D9%84%D9%85%D8%B3%D8%B1%D8%AF/"]);
  });

  test.each(["/a/* /b/", "/a/:id /b/", "/a", "/a /b 999", "a /b", "/a /b 301 Country=ch"])(
    "refuses %s with its line",
    (line) => {
      expect(() => parseRedirects(`\n${line}`)).toThrow("_redirects:2");
    },
  );
});

describe("_headers", () => {
  const rules = parseHeaders(
    "# all\n/*\n  X-Frame-Options: DENY\n  Vary: Origin\n/fr/*\n  Vary: Cookie\n/feed.xml\n  Content-Type: application/atom+xml\n",
  );

  test("joins the values that several rules give to one name", () => {
    expect(headersFor(rules, "/fr/plan/")).toEqual({ "x-frame-options": "DENY", vary: "Origin, Cookie" });
  });

  test("takes a dot in a path for a dot", () => {
    expect(headersFor(rules, "/feed.xml")["content-type"]).toBe("application/atom+xml");
    expect(headersFor(rules, "/feed-xml")["content-type"]).toBeUndefined();
  });

  test.each(["  X: before any path", "/*\nX-Frame-Options: DENY", "/*\n  no colon"])("refuses %j", (text) => {
    expect(() => parseHeaders(text)).toThrow(/^_headers:\d/);
  });
});

describe("Accept-Encoding", () => {
  test.each([
    [undefined, "identity"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.5, gzip;q=0.9", "gzip"],
    ["*", "br"],
    ["identity", "identity"],
    ["gzip;q=0", "identity"],
  ])("%s gives %s", (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});

describe("addresses", () => {
  test("are decoded, and doubled slashes cannot lead to another host", () => {
    expect(parseAddress("/caf%C3%A9?q=%2F")).toEqual({ pathname: "/café", search: "?q=%2F" });
    expect(parseAddress("//evil.example/a")).toEqual({ pathname: "/evil.example/a", search: "" });
  });

  test.each(["/%", "/%E0%A4%A", "/a%00b", "*", "http://other.example/"])("%s is malformed", (target) => {
    expect(parseAddress(target)).toBeUndefined();
  });
});
