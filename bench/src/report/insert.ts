/** A document with `report` between the two markers of this name, in place of what stood there. */
export function insertReport(document: string, report: string, name = "benchmark"): string {
  const [first, last] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [begin, end] = [document.indexOf(first), document.indexOf(last)];
  if (begin < 0 || end < begin)
    throw new Error(`The document has no place for the report: it needs "${first}" and, below it, "${last}".`);
  return `${document.slice(0, begin + first.length)}\n\n${report}\n\n${document.slice(end)}`;
}
