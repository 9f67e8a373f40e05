/** Numbers in Arabic text use the digits that the organization's Arabic pages use: the European ones. */
const locale = (language: string) => (language === "ar" ? "ar-u-nu-latn" : language);

/** A plain number with the language's separators; years and codes are never passed through here. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }).format(value);
}

/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in words. */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year ?? 0, month - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC", ...(day ? { day: "numeric" } : {}) };
  // British-UN English: the day before the month.
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : locale(language), options).format(date);
}

interface Figure {
  value: number;
  unit: string;
  qualifier?: "about" | "over" | "almost" | "up-to" | undefined;
}

const QUALIFIERS = {
  en: { about: "about", over: "more than", almost: "almost", "up-to": "up to" },
  fr: { about: "environ", over: "plus de", almost: "près de", "up-to": "jusqu’à" },
  es: { about: "unos", over: "más de", almost: "casi", "up-to": "hasta" },
  ar: { about: "نحو", over: "أكثر من", almost: "ما يقرب من", "up-to": "ما يصل إلى" },
} as const;

/** A figure as a reader says it: 83.4 million people, USD 7.9 billion, 91 per cent. */
export function formatFigure({ value, unit, qualifier }: Figure, unitLabel: string, language: string): string {
  const number = new Intl.NumberFormat(locale(language), value >= 1_000_000 ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }).format(value);
  const words = QUALIFIERS[language as keyof typeof QUALIFIERS] ?? QUALIFIERS.en;
  // French and Spanish count millions with "de": 83,4 millions de personnes.
  const of = value >= 1_000_000 && (language === "fr" || language === "es") ? "de\u00A0" : "";
  const counted = unit === "usd" ? `USD\u00A0${number}` : `${number}\u00A0${of}${unitLabel}`;
  return qualifier ? `${words[qualifier]} ${counted}` : counted;
}
