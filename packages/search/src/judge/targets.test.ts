import { expect, test } from "vitest";
import { Targets } from "./targets.ts";
import { site } from "./testing.ts";

const targets = new Targets(site);

test.each([
  ["A13", "/cases/bamboo/"],
  ["a13", "/cases/bamboo/"],
  ["B2", "/lessons/same-fuel/"],
  ["C07", "/resources/handbook/"],
])("the ref %s is a document", (ref, address) => {
  expect(targets.addressOf(ref)).toBe(address);
});

test.each([
  ["C3", "/plan/priorities/3/"],
  ["1", "/plan/objectives/1/"],
  ["2b3", "/framework/2b3/"],
  ["2.B.3", "/framework/2b3/"],
  ["GCM-21", "/framework/gcm/21/"],
  ["gcm21", "/framework/gcm/21/"],
  ["SDG-10.7", "/framework/sdg/10.7/"],
  ["SDG 10.7", "/framework/sdg/10.7/"],
])("the code %s is a part of the plan", (code, address) => {
  expect(targets.addressOf(code)).toBe(address);
});

test("an indicator is the page that it stands on", () => {
  expect(targets.addressOf("E4.1b")).toBe("/plan/enablers/4/");
  expect(targets.addressOf("e41b")).toBe("/plan/enablers/4/");
  expect(targets.addressOf("2b3a")).toBe("/framework/2b3/");
});

test.each([
  "/glossary/diaspora/",
  "/glossary/diaspora",
  "glossary/diaspora/",
  "/fr/glossary/diaspora/",
  "/glossary/diaspora/#s1",
  "/glossary/diaspora/index.html",
  "/Glossary/Diaspora/",
  "https://portal.example/glossary/diaspora/?a=b",
])("the address %s is a page", (address) => {
  expect(targets.addressOf(address)).toBe("/glossary/diaspora/");
});

test("the start page is one, in any language", () => {
  expect([targets.addressOf("/"), targets.addressOf("/fr/")]).toEqual(["/", "/"]);
});

test("an address that has moved is followed, step by step, and a circle ends", () => {
  expect(targets.addressOf("/themes/climate/")).toBe("/library/theme/climate/");
  expect(targets.addressOf("/topics/climate/")).toBe("/library/theme/climate/");
  expect(targets.addressOf("/round/")).toBeUndefined();
});

test.each(["A99", "C9", "2b9", "2b3z", "E4.9z", "/glossary/nothing/", "diaspora", "", "/%E0%A4%A/"])(
  "%j is nothing that the site has",
  (target) => {
    expect(targets.addressOf(target)).toBeUndefined();
  },
);
