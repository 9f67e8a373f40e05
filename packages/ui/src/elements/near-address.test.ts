import { expect, test } from "vitest";
import { codeIn, nearest, type PageEntry } from "./near-address.ts";

const pages: PageEntry[] = [
  ["/", "What was promised"],
  ["/plan/", "The whole plan"],
  ["/plan/vision/", "Vision"],
  ["/plan/objectives/2/", "Driving solutions to displacement"],
  ["/plan/enablers/4/", "Data and evidence"],
  ["/framework/1a11/", "Shelter and settlement help"],
  ["/framework/2b3/", "Victims get redress"],
  ["/framework/gcm/21/", "Return and reintegration"],
  ["/framework/sdg/10.7/", "People can migrate in an orderly way"],
  ["/figures/", "Figures"],
];
const places = { pages, indicators: ["1a11b"] };
const first = (path: string) => nearest(path, places)[0]?.[0];

test.each([
  ["/framework/2.B.3", "/framework/2b3/"],
  ["/fr/framework/2b3/", "/framework/2b3/"],
  ["/outcomes/2b3.html", "/framework/2b3/"],
  ["/1a.1.1.b/", "/framework/1a11/#1a11b"],
  ["/framework/1a11x", "/framework/1a11/"],
  ["/gcm/objective 21", "/framework/gcm/21/"],
  ["/sdg/10.7", "/framework/sdg/10.7/"],
  ["/enabler-4", "/plan/enablers/4/"],
  ["/plan/2", "/plan/objectives/2/"],
  ["/plan/visoin/", "/plan/vision/"],
  ["/figurse", "/figures/"],
  ["/data-and-evidence", "/plan/enablers/4/"],
])("%s most likely meant %s", (path, address) => {
  expect(first(path)).toBe(address);
});

test.each(["/2024/", "/page/2", "/wp-login.php", "/shelters-of-mars/xyz"])("%s is not taken for a code", (path) => {
  expect(codeIn(path)).toBeUndefined();
});

test("an address like no other gets no proposal", () => {
  expect(nearest("/wp-admin/setup-config.php", places)).toEqual([]);
});

test("a code that the framework does not have is not proposed", () => {
  expect(nearest("/framework/3d99/", places).map(([address]) => address)).not.toContain("/framework/3d99/");
});
