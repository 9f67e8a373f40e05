/** A block of `_headers`: a path pattern and the headers that it adds. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file in Netlify's form: a path, `*` for anything, then indented `Name: value` lines. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const rule = rules.at(-1);
    const colon = content.indexOf(":");
    if (!/^\s/.test(line) && content.startsWith("/")) rules.push({ pattern: toPattern(content), headers: [] });
    else if (/^\s/.test(line) && rule && colon > 0) {
      rule.headers.push([content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()]);
    } else throw new Error(`_headers:${index + 1}: expected a path or an indented "Name: value", found "${content}"`);
  }
  return rules;
}

/** The headers for a path: those of every rule that fits, values of one name joined by a comma. */
export function headersFor(rules: HeaderRule[], pathname: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (!rule.pattern.test(pathname)) continue;
    for (const [name, value] of rule.headers) {
      const before = headers[name];
      headers[name] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return headers;
}

function toPattern(path: string): RegExp {
  const source = path
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/(?<=\/):\w+/g, "[^/]+"))
    .join(".*");
  return new RegExp(`^${source}$`);
}
