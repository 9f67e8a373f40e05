/** The core of the repository, which everything below an app or a tool may stand on. */
const CORE = ["@portolan/language", "@portolan/dialect", "@portolan/model"];

/** Any workspace package except an app: apps are the ends of all arrows. */
const ANY = ["@portolan/*"];

/**
 * Which workspace packages the files of a folder may import. The first line whose folder fits counts; a package in a
 * folder without a line is a problem, so that every new package gets its arrows on purpose.
 */
export const ARROWS: [folder: string, allowed: string[]][] = [
  ["packages/language", []],
  ["packages/dialect", ["@portolan/language"]],
  ["packages/model", ["@portolan/language", "@portolan/dialect"]],
  ["packages/ui", CORE],
  // A file that a reader saves is given in one way.
  ["packages/search", [...CORE, "@portolan/ui"]],
  ["packages/checks", CORE],
  // Social pictures show the chart as the pages draw it.
  ["packages/formats", [...CORE, "@portolan/ui"]],
  // A PDF is printed from the built site by a browser.
  ["packages/editions", [...CORE, "@portolan/chromium", "@portolan/serve"]],
  // What nobody finds is read in the words, and with the everyday words, of the search.
  ["packages/authoring", [...CORE, "@portolan/checks", "@portolan/search"]],
  ["apps/*", ANY],
  ["content/*", []],
  ["tools/*", ANY],
  // Tests see an app from outside, through its built files.
  ["tests", ANY],
  ["bench", ANY],
  // The root's own scripts run before anything is installed.
  [".", []],
];

/** What a browser loads: from here no import may lead to Node or to a library that is not in the list below. */
export const BROWSER_SAFE = [
  "@portolan/language",
  "@portolan/model/cite",
  "@portolan/model/codes",
  "@portolan/model/csv",
  "@portolan/model/labels",
  "@portolan/model/library",
  "@portolan/model/schemas",
  "@portolan/search/lunr",
  "@portolan/ui/elements/*",
  "@portolan/ui/tools/*",
];

/** Libraries that run in a browser and are small enough for one. */
export const BROWSER_LIBRARIES = ["zod", "lunr", "react", "react-dom"];
