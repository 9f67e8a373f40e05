import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Listening, listen } from "@portolan/serve";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsOf from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../apps/portal/dist");
let server: Listening;
beforeAll(async () => {
  server = await listen({ root, port: 0 });
});
afterAll(() => server.close());
const get = (address: string) => fetch(server.url.replace(/\/$/, "") + address);

interface Answer {
  $schema: string;
  data: Record<string, unknown>;
}
const paths = readdirSync(join(root, "api/v1"), { recursive: true, encoding: "utf8" }).filter((p) =>
  /^(?!schemas\b|openapi\b).*\.json$/.test(p),
);
const read = (path: string) => JSON.parse(readFileSync(join(root, "api/v1", path), "utf8")) as Answer;

const ajv = formatsOf.default(new Ajv2020({ strict: true }));
for (const name of readdirSync(join(root, "api/v1/schemas")))
  ajv.addSchema(JSON.parse(readFileSync(join(root, "api/v1/schemas", name), "utf8")) as object);

function faults(answer: Answer): string | undefined {
  const check = ajv.getSchema(answer.$schema);
  if (check === undefined) return `no schema ${answer.$schema}`;
  return check(answer) ? undefined : ajv.errorsText(check.errors);
}

test("every file of the API keeps to the schema that is published with it", () => {
  expect(paths.length).toBeGreaterThan(600);
  expect(paths.flatMap((path) => faults(read(path))?.concat(` in ${path}`) ?? [])).toEqual([]);
});

test("a changed value is refused", () => {
  const { $schema, data } = read("cases/solar-hub-malakal.json");
  expect(faults({ $schema, data })).toBeUndefined();
  const facts = (data["facts"] as { value: unknown }[]).map((fact) => ({ ...fact, value: String(fact.value) }));
  expect(faults({ $schema, data: { ...data, facts } })).toContain("/data/facts/0/value must be number");
  expect(faults({ $schema, data: { ...data, results: { status: "won" } } })).toBeDefined();
});

test("any page of the web may read it, as JSON, and asks again each time", async () => {
  const answer = await get("/api/v1/cases/solar-hub-malakal.json");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("cache-control")).toBe("no-cache");
});

test("a page beyond the end of a list does not exist, and the index says how many there are", async () => {
  const { data } = (await (await get("/api/v1/index.json")).json()) as Answer;
  const lists = data["lists"] as { name: string; href: string; pages: number }[];
  const { href, pages } = lists.find(({ name }) => name === "framework") ?? { href: "", pages: 0 };
  expect(pages).toBeGreaterThan(1);
  const at = (n: number) => get(href.replace("index.json", `page-${n}.json`));
  expect((await at(pages)).status).toBe(200);
  expect((await at(pages + 1)).status).toBe(404);
});

test("every page that the API names is there, and says the same title", async () => {
  for (const path of [
    "cases/solar-hub-malakal.json",
    "framework/1a1.json",
    "fr/plan/vision.json",
    "terms/theory-of-change.json",
  ]) {
    const { address, title } = read(path).data as { address: string; title: string };
    const page = await (await get(address)).text();
    expect(page.replaceAll("&#39;", "'"), path).toContain(title);
  }
});

test("the description in plain words is given away too, and every address in it exists", async () => {
  const text = await (await get("/api/v1/README.md")).text();
  const named = [...text.matchAll(/(?<=[`e])\/(?:api|exports)\/[\w./-]+\.(?:json|csv|md)\b/g)].map(
    ([address]) => address,
  );
  expect(named.length).toBeGreaterThan(20);
  for (const address of new Set(named)) expect((await get(address)).status, address).toBe(200);
});
