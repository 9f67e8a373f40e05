import { expect, test } from "vitest";
import type { Catalogue } from "./catalogue.ts";
import { packCatalogue, unpackCatalogue } from "./packed.ts";

const catalogue: Catalogue = {
  codes: ["2"],
  titles: ["Driving solutions"],
  pages: [
    ["/plan/vision/", "Vision", "plan"],
    ["/glossary/idp/", "internally displaced person", "term"],
    ["/glossary/idp/", "IDP", "term"],
    ["/glossary/emigre/", "Émigré", "term"],
    ["/figures/", "Figures", "page"],
  ],
  translated: { fr: { "/plan/vision/": "La vision" } },
};

test("a packed catalogue is read as it was", () => {
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(catalogue))))).toEqual(catalogue);
});

test("an address that follows from the title is not written", () => {
  expect(packCatalogue(catalogue).pages).toEqual([
    ["plan", "/plan/", ["Vision"]],
    ["term", "/glossary/", ["idp\tinternally displaced person", "IDP", "Émigré"]],
    ["page", "/", ["Figures"]],
  ]);
});
