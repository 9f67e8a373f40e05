import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentSchema } from "@portolan/model/schemas";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { beginDocument, newKinds, template } from "./new.ts";

const folder = mkdtempSync(join(tmpdir(), "portolan-new-"));
afterAll(() => rmSync(folder, { recursive: true }));
const packages = [{ name: "stories", directory: folder, kinds: ["story", "case"] }];

test.each(newKinds)("what is begun as a %s holds to its schema", (kind) => {
  const [, frontmatter = ""] = template(kind).split("---\n");
  const result = documentSchema.safeParse(parse(frontmatter));
  expect(result.error?.issues ?? []).toEqual([]);
});

test("a document begins in the package that holds its kind", () => {
  const path = beginDocument("story", "solar-hub", packages);
  expect(path).toBe(join(folder, "solar-hub/en.mdx"));
  expect(readFileSync(path, "utf8")).toContain("# The do-no-harm record");
});

test("a name that exists, a bad name or kind and a folder that takes nothing are said in one sentence", () => {
  mkdirSync(join(folder, "taken"));
  writeFileSync(join(folder, "taken/en.mdx"), "mine");
  expect(() => beginDocument("story", "taken", packages)).toThrow("already");
  expect(readFileSync(join(folder, "taken/en.mdx"), "utf8")).toBe("mine");
  expect(() => beginDocument("story", "../up", packages)).toThrow("will not do as a name");
  expect(() => beginDocument("poem", "x", packages)).toThrow("There is no kind");
  writeFileSync(join(folder, "file"), "");
  expect(() => beginDocument("story", "x", [{ name: "s", directory: join(folder, "file"), kinds: ["story"] }])).toThrow(
    "cannot be written",
  );
  expect(existsSync(join(folder, "x"))).toBe(false);
});
