const BEGIN = "<!-- benchmark: begin -->";
const END = "<!-- benchmark: end -->";

/** A document with `report` between its two markers, in place of what stood there. */
export function insertReport(document: string, report: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document has no place for the report: it needs "${BEGIN}" and, below it, "${END}".`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${report}\n\n${document.slice(end)}`;
}
