import { z } from "zod";
import { about, address, ids, maybe, source, text } from "./fields.ts";

const yesNo = (description: string) => about(z.enum(["yes", "no"]), description);
const confidence = z.enum(["high", "medium", "low"]);
const strength = about(z.enum(["strong", "moderate", "limited"]), "Strength of the evidence by our rubric");

const shared = {
  ref: maybe("Its number in the collection of facts"),
  title: text,
  address,
  answer: about(text, "The page in one sentence"),
  themes: ids("Ids of themes"),
  places: ids("Countries (ISO 3166-1), areas (ISO 3166-2), or global"),
  placeNames: ids("The same in words"),
  speaksTo: ids("Codes of the parts of the plan that it speaks to, by our judgement"),
  sdgs: ids("Goals or targets of the SDGs"),
  globalCompact: ids("Objectives of the Global Compact"),
  caveat: about(text, "The one thing to know before relying on it"),
  confidence: about(confidence, "Confidence in the facts"),
  checked: about(text, "Day of the last check"),
  nextCheck: about(text, "Day by which it is to be checked again"),
  sources: ids("Ids in the register of sources (exports/sources.json)"),
};

/** One promise of a case. */
export const promiseRow = z.strictObject({
  id: about(text, "Permanent address of the promised number"),
  title: about(text, "What was promised, without the number"),
  address,
  case: about(text, "Title of the case"),
  comparable: yesNo("Whether it is another organization's case, kept for comparison"),
  status: about(
    z.enum(["met", "partly-met", "not-met", "not-published"]),
    "Met: all or more; partly met: at least half; not met: less; not published: no outcome was found",
  ),
  share: about(z.number().optional(), "What was achieved as a share of the promise"),
  better: about(z.enum(["higher", "lower"]), "Which way is better"),
  promised: about(z.number(), "In base units; of a range its lower end"),
  promisedText: about(text, "The same in words, with its unit"),
  promisedAsOf: text,
  promisedConfidence: confidence,
  promisedSource: about(text, "Publisher of the source"),
  achieved: about(z.number().optional(), "Of several outcomes the latest"),
  achievedText: maybe("The same in words, with its unit"),
  achievedAsOf: maybe("The day, month or year that it speaks of"),
  achievedConfidence: confidence.optional(),
  achievedSource: maybe("Publisher of the source"),
  caveat: maybe("What the numbers hide or leave out"),
});

/** One case. */
export const caseRow = z.strictObject({
  ...shared,
  result: about(
    z.enum(["met", "partly-met", "not-met", "not-published"]),
    "What came of its promises, all in all; not published also where there is no promise",
  ),
  promises: about(z.int().min(0), "How many promises with a number it has (exports/promises.json)"),
  stage: z.enum(["pilot", "scaling", "mainstreamed", "completed", "unknown"]),
  started: text,
  ended: text,
  ledBy: ids("Who runs it"),
  comparable: yesNo("Whether it is another organization's case, kept for comparison"),
  strength,
  strengthWhy: text,
  problem: text,
  learned: about(text, "What is learned even if it stopped"),
});

/** One lesson. */
export const lessonRow = z.strictObject({
  ...shared,
  context: text,
  year: z.int(),
  strength,
  strengthWhy: text,
  doThis: ids("What to do"),
  doThisIs: about(z.enum(["recommended", "editorial"]), "Recommended by the source, or drawn from the finding by us"),
  applies: ids("When it applies"),
  doesNotApply: ids("When it does not"),
  doneWhen: about(text, "A test of done"),
  status: about(z.enum(["new", "agreed", "acted-on", "closed"]), "How far it has come, in this portal's own record"),
  actionOwner: about(text, "The role that answers for it"),
  due: text,
});

/** One learning resource. */
export const resourceRow = z.strictObject({
  ...shared,
  type: text,
  level: text,
  length: about(text, "How long it takes, in words"),
  published: about(text, "Year of the edition, or not published"),
  audience: ids("For whom"),
  offline: z.enum(["yes", "partly", "no", "not stated"]),
  languages: ids("Languages known for certain, ISO 639-1"),
  cost: z.enum(["free", "paid", "not published"]),
  access: z.enum(["open", "account", "staff", "not stated"]),
  provider: text,
  source,
  link: about(text, "State of the link at the last check"),
});
