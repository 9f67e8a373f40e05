import { expect, test } from "vitest";
import { keyOf } from "../text/telling.ts";
import { page, site } from "./fixture.ts";

const GAS = keyOf("gas", "en");
const { reader, asked } = site([
  page("/cases/gas/", "Cooking gas", "Families cooked with gas instead of firewood."),
  page("/cases/cash/", "Cash for rent", "Families paid the rent with cash."),
]);

test("what was loaded is there at once, and nothing else is asked for", async () => {
  await expect(reader.here().term(GAS)).rejects.toThrow("not here");
  expect(asked).toEqual([]);
  await reader.term(GAS);
  await reader.shown(0, "en");
  const before = [...asked];
  const here = reader.here();
  expect((await here.term(GAS))?.found).toBe(1);
  expect((await here.shown(0, "en")).title).toBe("Cash for rent");
  await expect(here.shown(1, "en")).rejects.toThrow("not here");
  expect(asked).toEqual(before);
});

test("what is still on its way counts as not here", async () => {
  const coming = reader.shown(1, "en");
  await expect(reader.here().shown(1, "en")).rejects.toThrow("not here");
  await coming;
  expect((await reader.here().shown(1, "en")).title).toBe("Cooking gas");
});
