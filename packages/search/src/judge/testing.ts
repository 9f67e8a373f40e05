import type { Site } from "./targets.ts";

/** A small site for tests: some of each that a target can mean. */
export const site: Site = {
  pages: new Set([
    "/",
    "/glossary/diaspora/",
    "/cases/bamboo/",
    "/lessons/same-fuel/",
    "/resources/handbook/",
    "/plan/objectives/1/",
    "/plan/enablers/4/",
    "/plan/priorities/3/",
    "/framework/2b3/",
    "/framework/gcm/21/",
    "/framework/sdg/10.7/",
    "/library/theme/climate/",
  ]),
  indicators: new Set(["2b3a", "E4.1b"]),
  refs: new Map([
    ["A13", "/cases/bamboo/"],
    ["B02", "/lessons/same-fuel/"],
    ["C07", "/resources/handbook/"],
  ]),
  moved: new Map([
    ["/themes/climate/", "/library/theme/climate/"],
    ["/topics/climate/", "/themes/climate/"],
    ["/round/", "/round-again/"],
    ["/round-again/", "/round/"],
  ]),
};
