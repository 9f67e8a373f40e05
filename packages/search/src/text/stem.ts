import { stemmer } from "stemmer";

/**
 * The stem of a folded word: English by Porter (1980, the library `stemmer`); French and Spanish without the endings
 * of plural, gender and common verbs (after Savoy 1999, "light" stemming); Arabic without article, joined
 * conjunctions and common endings (Larkey, Ballesteros & Connell 2002, "light10").
 */
export function stem(word: string, language: string): string {
  const known = stems.get(`${language} ${word}`);
  if (known !== undefined) return known;
  const made = stemOf(word, language);
  if (stems.size >= MOST) stems.clear();
  stems.set(`${language} ${word}`, made);
  return made;
}

/** What was asked for last: texts of results are read again at every key. */
const stems = new Map<string, string>();
const MOST = 20_000;

function stemOf(word: string, language: string): string {
  if (/[\u0600-\u06ff]/.test(word)) return arabic(word);
  if (/\d/.test(word) || word.length < 3) return word;
  if (language === "fr") return french(word);
  if (language === "es") return spanish(word);
  return english(word);
}

/** Words that Porter puts under the stem of another one, which is about something else here. */
const apart = new Map([
  ["reporter", "reporter"],
  ["reporters", "reporter"],
  ["coordinate", "coordinate"],
  ["coordinates", "coordinate"],
  ["follower", "follower"],
  ["followers", "follower"],
]);

/** Porter leaves apart what one writes both ways, in British and American English. */
function english(word: string): string {
  const own = apart.get(word);
  if (own !== undefined) return own;
  return stemmer(
    word.replace(/([a-z]{2})is(e|es|ed|ing|ation|ations|er|ers)$/, "$1iz$2").replace(/our(s|ed|ing|al)?$/, "or$1"),
  );
}

function french(word: string): string {
  const singular = word.replace(/aux$/, "al").replace(/[sx]$/, "");
  const bare = singular.replace(/(?:issements?|ements?|ations?|ateurs?|atrices?|euses?|ives?|ees?|er|ir|e)$/, "");
  return bare.length >= 4 ? bare : singular.length >= 4 ? singular.replace(/e$/, "") : singular;
}

function spanish(word: string): string {
  const bare = word.replace(
    /(?:aciones|acion|amientos?|imientos?|adores|adoras?|ador|idades|idad|mente|ados?|adas?|idos?|idas?|[ai]endo|ando|aron|ieron|aban|enes|es|as|os|ar|er|ir|[ae]n|[aeo])$/,
    "",
  );
  return bare.length >= 4 ? bare : word.replace(/s$/, "").replace(/[aeo]$/, "");
}

function arabic(word: string): string {
  const start = word.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/, "").replace(/^و(?=.{3})/, "");
  const bare = start.replace(/(?:ات|ت)(?:ها|هم|نا|كم|ي|ه)$/, (ending) =>
    start.length - ending.length >= 3 ? "" : ending,
  );
  return bare.replace(/(?:ها|هم|نا|ان|ات|ون|ين|يه|ه|ي)$/, (ending) => (bare.length - ending.length >= 2 ? "" : ending));
}
