/** The parts of a file that are TypeScript, everything else blanked so that places stay the same. */
export function scriptText(file: string, text: string): string {
  if (file.endsWith(".astro")) return keep(text, astroScripts(text));
  if (file.endsWith(".mdx")) return keep(text, mdxModules(text));
  return text;
}

type Span = [start: number, end: number];

/** The fenced frontmatter, the script elements, and dynamic imports within the template's expressions. */
function astroScripts(text: string): Span[] {
  const spans: Span[] = [];
  const fenced = /^\s*---\r?\n([\s\S]*?)\r?\n---/d.exec(text);
  if (fenced?.indices?.[1]) spans.push(fenced.indices[1]);
  const rest = fenced?.[0].length ?? 0;
  const script = /<script\b[^>]*>([\s\S]*?)<\/script>|\bimport\(\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*\)/dg;
  script.lastIndex = rest;
  for (const match of text.matchAll(script)) {
    const span = match.indices?.[1] ?? match.indices?.[0];
    if (span) spans.push(span);
  }
  return spans;
}

/** The import and export blocks between the paragraphs, those within code fences left out. */
function mdxModules(text: string): Span[] {
  const prose = text.replace(/^ {0,3}(```+|~~~+)[\s\S]*?^ {0,3}\1/gm, (code) => code.replace(/[^\n]/g, " "));
  const blocks = prose.matchAll(/^(?:import|export)\b(?:.+\n?)*/gm);
  return [...blocks].map((block) => [block.index, block.index + block[0].length]);
}

function keep(text: string, spans: Span[]): string {
  let kept = "";
  let position = 0;
  for (const [start, end] of spans) {
    kept += blank(text.slice(position, start)) + text.slice(start, end);
    position = end;
  }
  return kept + blank(text.slice(position));
}

/** Blanks all but line ends; the semicolon in front keeps one part from running on into the next. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, (_, index: number) => (index === 0 ? ";" : " "));
}
