/** A string of the interface: a sentence, or its plural forms. */
export type Phrase =
  | string
  | {
      readonly zero?: string;
      readonly one?: string;
      readonly two?: string;
      readonly few?: string;
      readonly many?: string;
      readonly other: string;
    };

/** Fills in a string: `{name}` by the value of that name, and `n` chooses among plural forms by the language's rules. */
export function fill(phrase: Phrase, language: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = typeof phrase === "string" ? phrase : choose(phrase, language, Number(values["n"]));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Rules made before, by language: making them takes a hundred times as long as asking them. */
const rules = new Map<string, Intl.PluralRules>();

function choose(forms: Exclude<Phrase, string>, language: string, n: number): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const form = n === 0 && forms.zero !== undefined ? "zero" : rule.select(n);
  return forms[form] ?? forms.other;
}
