import { parseSync, Visitor } from "oxc-parser";
import { scriptText } from "./script-text.ts";

/** One import of a file, of whatever form. `erased` ones are types only and never run. */
export interface Import {
  specifier: string;
  line: number;
  erased: boolean;
}

interface Source {
  value?: unknown;
  quasis?: { value: { cooked: string | null } }[];
}

// Astro's frontmatter may return early, which the parser notes but reads on over.
const HARMLESS = /^A 'return' statement/;

/** All imports of a file: static, dynamic, re-exports, types. Throws the parser's words for what is no TypeScript. */
export function importsOf(file: string, text: string): Import[] {
  const code = scriptText(file, text);
  const lang = /\.(tsx|jsx)$/.test(file) ? "tsx" : "ts";
  const { program, errors } = parseSync(file, code, { lang, sourceType: "module" });
  const fault = errors.find(({ message }) => !HARMLESS.test(message));
  if (fault) throw new Error(fault.message);

  const imports: Import[] = [];
  const add = (source: Source | null | undefined, start: number, erased: boolean): void => {
    // An address put together at run time is no import of a package.
    const template = source?.quasis?.length === 1 ? source.quasis[0]?.value.cooked : undefined;
    const specifier = template ?? source?.value;
    if (typeof specifier === "string")
      imports.push({ specifier, line: code.slice(0, start).split("\n").length, erased });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.start, node.importKind === "type"),
    ExportAllDeclaration: (node) => add(node.source, node.start, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => add(node.source, node.start, node.exportKind === "type"),
    ImportExpression: (node) => add(node.source as Source, node.start, false),
    TSImportType: (node) => add(node.source, node.start, true),
  }).visit(program);
  return imports.toSorted((a, b) => a.line - b.line);
}
