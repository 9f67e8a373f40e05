import { expect, test } from "vitest";
import { fieldsOf } from "./fields.ts";
import { indexingOf } from "./indexed.ts";

test("documents go in whole, lists by name, repetitions not at all", () => {
  expect(
    ["/plan/vision/", "/fr/plan/vision/", "/framework/1a11/", "/framework/gcm/4/", "/figures/"].map(indexingOf),
  ).toEqual(Array(5).fill("all"));
  expect(["/", "/ar/", "/framework/", "/framework/gcm/", "/framework/crosswalk/"].map(indexingOf)).toEqual(
    Array(5).fill("name"),
  );
  expect(["/design/", "/search/", "/fr/search/", "/404/"].map(indexingOf)).toEqual(Array(4).fill("none"));
  expect(["/plan/", "/list/", "/cases/", "/fr/library/"].map(indexingOf)).toEqual(Array(4).fill("name"));
});

test("a document gives its everyday names and questions, a part of the framework what it stands under", () => {
  const page = { language: "en" as const, description: "About data.", crumbs: [], alternates: [] };
  const document = {
    ...page,
    template: "document",
    address: "/plan/enablers/4/",
    title: "Data",
    kind: "enabler",
    code: "E4",
    answer: "Use it.",
    aliases: ["DTM", "figures"],
    asked: ["who counts"],
  };
  expect(fieldsOf(document as never)).toMatchObject({
    indexing: "all",
    kind: "plan",
    code: "E4",
    aliases: "DTM | figures",
    asked: "who counts",
    summary: "About data.",
  });
  const node = {
    ...page,
    template: "node",
    address: "/framework/1a11/",
    title: "Shelter",
    kind: "output",
    code: "1a11",
    crumbs: [
      { address: "/framework/", title: "framework" },
      { address: "/framework/1a/", title: "Relief", code: "1a" },
    ],
  };
  expect(fieldsOf(node as never)).toMatchObject({ kind: "output", code: "1a11", path: "Relief" });
});
