import { validate } from "@readme/openapi-parser";
import { expect, test } from "vitest";
import { bareSite, realGraph } from "../testing.ts";
import { api } from "./index.ts";
import { endpoints, openApi } from "./openapi.ts";

const site = bareSite(realGraph());
const copy = (value: object) => JSON.parse(JSON.stringify(value)) as Parameters<typeof validate>[0];

test("the description is valid OpenAPI", async () => {
  expect(await validate(copy(openApi(site)))).toMatchObject({ valid: true, warnings: [] });
});

test("the validator refuses a description with a parameter that is not described", async () => {
  const broken = copy(openApi(site)) as { paths: Record<string, { get: { parameters: unknown[] } }> };
  const item = broken.paths["/terms/{id}.json"];
  if (item) item.get.parameters = [];
  expect(await validate(broken as Parameters<typeof validate>[0])).toMatchObject({ valid: false });
});

test("every file stands at a described address by the described schema, and every address has files", async () => {
  // A reader matches the address with the fewest parts left open, as OpenAPI says.
  const patterns = endpoints()
    .map((e) => ({ ...e, open: (e.path.match(/\{/g) ?? []).length * 10 - e.path.length / 100 }))
    .sort((a, b) => a.open - b.open)
    .map((e) => ({
      ...e,
      pattern: new RegExp(`^/api/v1${e.path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
    }));
  const seen = new Set<string>();
  for await (const { path, content } of api(site)) {
    if (/^api\/v1\/(schemas|openapi|README)/.test(path)) continue;
    const found = patterns.find(({ pattern }) => pattern.test(`/${path}`));
    expect(found, path).toBeDefined();
    expect(content as string).toContain(`{"$schema":"/api/v1/schemas/${found?.schema}.json"`);
    seen.add(found?.path ?? "");
  }
  const unused = patterns.map(({ path }) => path).filter((path) => !seen.has(path));
  // Lists that are short today, and what is not translated yet.
  expect(unused.filter((path) => !/page-\{page\}\.json$|^\/\{language\}/.test(path))).toEqual([]);
});
