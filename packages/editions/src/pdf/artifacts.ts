const PATH_BEGINS = /(?:^| )(?:m|re)$/;
const PATH_GOES_ON = /(?:^| )(?:m|l|c|v|y|h|re|W|W\*)$/;
const PAINTS = /^(?:f|F|f\*|S|s|B|B\*|b|b\*)$/;

/**
 * Marks as artifacts what Chromium leaves unmarked: running heads, page numbers, rules and backgrounds. In a tagged
 * PDF everything is either content, which has a place in the reading order, or an artifact, which is not read out
 * (ISO 32000-2, 14.8.2.2). Takes and gives a page's content as Skia writes it, one operator a line.
 */
export function markArtifacts(content: string): string {
  const out: string[] = [];
  let depth = 0;
  const artifact = (lines: string[]) => out.push("/Artifact BMC", ...lines, "EMC");
  const lines = content.split("\n");
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    if (/(?:BDC|BMC)$/.test(line)) depth += 1;
    else if (line === "EMC") depth -= 1;
    const end = depth > 0 ? i : endOfDrawing(lines, i);
    if (end > i) artifact(lines.slice(i, end + 1));
    else out.push(line);
    i = end;
  }
  return out.join("\n");
}

/** The last line of the text or the painted path that begins here; the same line where nothing begins. */
function endOfDrawing(lines: string[], begin: number): number {
  const first = lines[begin] as string;
  if (first === "BT") return Math.max(begin, lines.indexOf("ET", begin));
  if (!PATH_BEGINS.test(first)) return begin;
  let end = begin + 1;
  while (PATH_GOES_ON.test(lines[end] ?? "")) end += 1;
  // A path that only clips paints nothing and stays as it is.
  return PAINTS.test(lines[end] ?? "") ? end : begin;
}
