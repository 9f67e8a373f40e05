/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in the short form of a language; numbers in European digits. */
export function formatDay(iso: string, language: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year) return "";
  if (month === undefined) return String(year);
  const locale = language === "ar" ? "ar-u-nu-latn" : language === "en" ? "en-GB" : language;
  const parts = {
    year: "numeric",
    month: "short",
    ...(day ? { day: "numeric" as const } : {}),
    timeZone: "UTC",
  } as const;
  return new Intl.DateTimeFormat(locale, parts).format(Date.UTC(year, month - 1, day ?? 1));
}
