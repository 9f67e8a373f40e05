import { z } from "zod";
import { qualifier } from "../kinds/fields.ts";
import { about, address, ids, maybe, source, text } from "./fields.ts";

const codeText = about(text, "Code in its one spelling");
const named = { code: codeText, title: about(text, "Our paraphrase, not the organization's wording"), address };

/** One line of the framework. */
export const frameworkRow = z.strictObject({
  ...named,
  parent: maybe("Code of the part above"),
  kind: about(z.enum(["objective", "long-term-outcome", "outcome", "output"]), "Level"),
  wordings: about(z.enum(["same", "differs", "only-a", "only-b"]).optional(), "Whether the two datasets say the same"),
  difference: maybe("What differs in meaning between the two datasets"),
  inferred: maybe("Why the title is inferred"),
  fault: maybe("A known fault of the datasets"),
  outputs: about(z.int().min(0), "Outputs at and below the part"),
  indicators: about(z.int().min(0), "Indicators at and below the part"),
  globalCompact: ids("Objectives of the Global Compact it is linked to (exports/crosswalk.json)"),
  sdg: ids("SDG targets it is linked to (exports/sdg.json)"),
  sources: ids("Ids in the register of sources"),
});

/** One indicator. */
export const indicatorRow = z.strictObject({
  ...named,
  parent: about(text, "Code of the part it measures"),
  kind: about(
    z.enum(["outcome-indicator", "output-indicator", "enabler-indicator", "priority-indicator"]),
    "What it belongs to",
  ),
  unit: ids("Ids of units; two where a number and a share are asked"),
  unitWords: ids("The same in words"),
  disaggregation: ids("What it is to be broken down by; empty where none is stated"),
  disaggregationWords: ids("The same in words"),
  agendas: ids("System-wide agendas that the line serves"),
  note: maybe("A definition, formula or limit that the original states, in our words"),
  target: about(z.literal("not published"), "No target and no yearly value was found in public"),
  source,
});

/** One link to another framework. */
export const linkRow = z.strictObject({
  ...named,
  kind: about(text, "What the part is"),
  target: about(text, "Code of the target"),
  targetTitle: about(text, "Our short title of the target"),
  basis: about(
    z.enum(["official", "editorial"]),
    "Whether the organization itself names the link, or somebody else judged so",
  ),
  why: maybe("The reason for the link"),
  source,
});

/** One figure. */
export const figureRow = z.strictObject({
  id: text,
  title: about(text, "What is counted"),
  address,
  topic: text,
  definition: about(text, "What is counted, what not, and what kind of number it is"),
  value: about(z.number(), "The number in base units"),
  unit: text,
  unitWords: text,
  qualifier,
  asOf: about(text, "Year, month, day, or undated"),
  asOfNote: maybe("The date in words"),
  confidence: z.enum(["high", "medium", "low"]),
  caveat: maybe("A warning about reading it"),
  series: maybe("The series it belongs to"),
  disagreesWith: ids("Ids of figures that say otherwise"),
  speaksTo: ids("Codes of the parts it bears on, by our judgement"),
  source,
  sourceTitle: text,
});

/** One source. */
export const sourceRow = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  type: about(
    z.enum(["primary", "secondary", "mirror"]),
    "The body itself, a report about it, or a copy of somebody else's page",
  ),
  url: maybe("Address; a mirror has none"),
  host: maybe("Host of a mirror"),
  published: text,
  about: about(text, "What it is and what is taken from it"),
});
