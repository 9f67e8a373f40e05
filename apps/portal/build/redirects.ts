import { addressOf, type Code, parseCode } from "@portolan/model/codes";
import { type Graph, themeAddress } from "@portolan/model/graph";
import { addresses } from "@portolan/model/views";

/** Pages of the framework that have no address of their own in other languages. */
const ENGLISH_ONLY = [
  "/plan/",
  "/framework/",
  "/framework/gcm/",
  "/framework/sdg/",
  "/framework/crosswalk/",
  "/figures/",
  "/sources/",
];

/** Objectives have a page here for hosts that know no redirects; the others are told to pass it by. */
const STUBS = /^\/framework\/[1-3]\/$/;

/**
 * The `_redirects` of the site in Netlify's form: from each spelling that people type of each code of the graph to its
 * one address. Exact paths only, so that every host and our own server read it alike; parts come before indicators,
 * since some hosts stop after 2,000 lines (what is missed there, the page of missing pages finds). No line shadows a page.
 */
export function buildRedirects(graph: Graph): string {
  const real = new Set(addresses(graph));
  const lines = new Map<string, string>();
  const add = (from: string, target: string) => {
    if (!real.has(from) && from !== target && !lines.has(from)) lines.set(from, target);
  };
  for (const code of [...graph.nodes.keys(), ...graph.indicators.keys()])
    for (const from of spellings(code)) add(from, to(code));
  for (const goal of new Set((graph.sdg?.targets ?? []).map((t) => t.goal)))
    for (const from of [`/framework/sdg/${goal}/`, `/framework/sdg${goal}/`, `/framework/SDG${goal}/`, `/sdg/${goal}/`])
      add(from, `/framework/sdg/#goal-${goal}`);
  for (const [from, target] of [
    ["/gcm/", "/framework/gcm/"],
    ["/sdg/", "/framework/sdg/"],
    ["/crosswalk/", "/framework/crosswalk/"],
    ["/evidence-map/", "/evidence/"],
    ["/promises/", "/results/"],
    ["/objectives/", "/plan/"],
    ["/plan/objectives/", "/plan/"],
    ["/plan/enablers/", "/plan/"],
    ["/plan/priorities/", "/plan/"],
  ] as const)
    add(from, target);
  for (const address of real) {
    const [, code] = /^\/countries\/([a-z]{2})\/$/.exec(address) ?? [];
    if (code) add(`/countries/${code.toUpperCase()}/`, address);
  }
  // Themes stood under the overview of them before they were a filter of the library.
  for (const id of graph.vocabularies.themes.keys()) add(`/themes/${id}/`, themeAddress(id));
  for (const language of ["fr", "es", "ar"]) for (const address of ENGLISH_ONLY) add(`/${language}${address}`, address);
  return `${[...lines].map(([from, target]) => `${from} ${target} ${STUBS.test(from) ? "301!" : "301"}`).join("\n")}\n`;
}

function to(code: string): string {
  const parsed = parseCode(code);
  if (parsed === undefined) throw new Error(`${code} is no code.`);
  return addressOf(parsed);
}

/** Paths under which people look for a code, its own address perhaps among them. */
function spellings(code: Code): string[] {
  const at = (base: string, ...names: string[]) => names.map((name) => `${base}${name}/`);
  const number = code.replace(/^(GCM|SDG) |^[EC]/, "");
  switch (parseCode(code)?.kind) {
    case "objective":
      return [
        ...at("/framework/", code),
        ...at("/", code),
        ...at("/plan/", code, `objective-${code}`),
        ...at("/plan/objective/", code),
        ...at("/plan/objectives/", `objective-${code}`),
        ...at("/objectives/", code),
        ...at("/objective/", code),
      ];
    case "enabler":
      return organizational("enabler", "enablers", number, `E${number}`, `e${number}`);
    case "priority":
      return organizational("priority", "priorities", number, `C${number}`, `c${number}`, `X${number}`, `x${number}`);
    case "enabler-indicator":
    case "priority-indicator":
      return at("/framework/", code, code.toLowerCase(), code.replace(".", ""), code.replace(".", "").toLowerCase());
    case "gcm":
      return [
        ...at("/framework/", `gcm${number}`, `GCM${number}`, `gcm-${number}`),
        ...at("/framework/gcm/", `gcm${number}`, `objective-${number}`),
        ...at("/framework/GCM/", number),
        ...at("/gcm/", number),
      ];
    case "sdg":
      return [
        ...at("/framework/", `sdg${number}`, `SDG${number}`, `sdg-${number}`, number),
        ...at("/framework/sdg/", number.replace(".", "-"), `target-${number}`),
        ...at("/framework/SDG/", number),
        ...at("/sdg/", number),
      ];
    case "outcome-indicator":
    case "output-indicator":
      return at("/framework/", code, ...cases(dotted(code)));
    default:
      return [
        ...at("/framework/", code, code.toUpperCase(), ...cases(dotted(code)), ...cases(code.split("").join("."))),
        ...at("/", code),
      ];
  }
}

function organizational(one: string, many: string, number: string, ...codes: string[]): string[] {
  const at = (base: string, names: string[]) => names.map((name) => `${base}${name}/`);
  return [
    ...at("/framework/", codes),
    ...at("/plan/", [...codes, `${one}-${number}`]),
    ...at(`/plan/${many}/`, codes),
    ...at(`/plan/${one}/`, [number]),
    ...at(`/${many}/`, [number]),
    ...at(`/${one}/`, [number]),
  ];
}

const cases = (text: string) => [text, text.toUpperCase()];

/** 1a11 as 1a.1.1, the organization's own dotted form. */
function dotted(code: string): string {
  return `${code.slice(0, 2)}${code.slice(2).replace(/./g, ".$&")}`;
}
