/** Numbers in Arabic text use the digits that the organization's Arabic pages use: the European ones. */
const locale = (language: string) => (language === "ar" ? "ar-u-nu-latn" : language);

/** Keeps what was made for a name: making a formatter takes a hundred times as long as using it. */
function kept<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

const plain = kept((language) => new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }));
const compact = kept(
  (language) =>
    new Intl.NumberFormat(locale(language), { notation: "compact", compactDisplay: "long", maximumFractionDigits: 1 }),
);
// British-UN English: the day before the month.
const dates = (parts: Intl.DateTimeFormatOptions) =>
  kept(
    (language) =>
      new Intl.DateTimeFormat(language === "en" ? "en-GB" : locale(language), { ...parts, timeZone: "UTC" }),
  );
const written = {
  long: {
    months: dates({ year: "numeric", month: "long" }),
    days: dates({ year: "numeric", month: "long", day: "numeric" }),
  },
  short: {
    months: dates({ year: "numeric", month: "short" }),
    days: dates({ year: "numeric", month: "short", day: "numeric" }),
  },
};

/** A plain number with the language's separators; years and codes are never passed through here. */
export function formatNumber(value: number, language: string): string {
  return plain(language).format(value);
}

/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in words; in a table the month is short. */
export function formatDate(iso: string, language: string, months: keyof typeof written = "long"): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year ?? 0, month - 1, day ?? 1));
  return written[months][day ? "days" : "months"](language).format(date);
}

interface Figure {
  value: number;
  /** The upper end of a range. */
  upTo?: number | undefined;
  unit: string;
  qualifier?: keyof (typeof QUALIFIERS)["en"] | undefined;
}

const QUALIFIERS = {
  en: { about: "about", over: "more than", almost: "almost", "up-to": "up to", "at-least": "at least", under: "under" },
  fr: {
    about: "environ",
    over: "plus de",
    almost: "près de",
    "up-to": "jusqu’à",
    "at-least": "au moins",
    under: "moins de",
  },
  es: { about: "unos", over: "más de", almost: "casi", "up-to": "hasta", "at-least": "al menos", under: "menos de" },
  ar: {
    about: "نحو",
    over: "أكثر من",
    almost: "ما يقرب من",
    "up-to": "ما يصل إلى",
    "at-least": "ما لا يقل عن",
    under: "أقل من",
  },
} as const;

/** Currencies stand before their number, by code. */
const CURRENCIES = new Set(["usd", "eur", "chf"]);

/** A figure as a reader says it: 83.4 million people, USD 7.9 billion, 80 to 90 per cent. */
export function formatFigure({ value, upTo, unit, qualifier }: Figure, unitLabel: string, language: string): string {
  // Millions in words only where they say the number to the digit.
  const round = (n: number) => n >= 1_000_000 && n % 100_000 === 0;
  const say = (n: number) => (round(n) ? compact : plain)(language).format(n);
  const words = QUALIFIERS[language as keyof typeof QUALIFIERS] ?? QUALIFIERS.en;
  const number = upTo === undefined ? say(value) : `${say(value)}\u2013${say(upTo)}`;
  // French and Spanish count millions with "de": 83,4 millions de personnes.
  const of = round(value) && (language === "fr" || language === "es") ? "de\u00A0" : "";
  const counted = CURRENCIES.has(unit) ? `${unit.toUpperCase()}\u00A0${number}` : `${number}\u00A0${of}${unitLabel}`;
  return qualifier ? `${words[qualifier]} ${counted}` : counted;
}
