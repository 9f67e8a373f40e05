import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";

const FIRST = PDFName.of("First");
const NEXT = PDFName.of("Next");
const TITLE = PDFName.of("Title");

/**
 * Gives the entries of the outline the words of their headings: Chromium joins the lines of a heading that was broken
 * without the space between them. Both are in the order of the document.
 */
export function mendOutline(document: PDFDocument, headings: readonly string[]): void {
  const rest = [...headings];
  const outlines = document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  const visit = (item: PDFDict | undefined): void => {
    if (item === undefined) return;
    const heading = rest.shift() ?? "";
    const title = item.lookup(TITLE, PDFString, PDFHexString).decodeText();
    if (squeezed(heading) !== squeezed(title))
      throw new Error(`The PDF's outline has "${title}" where the text has the heading "${heading}".`);
    item.set(TITLE, PDFHexString.fromText(heading));
    visit(item.lookupMaybe(FIRST, PDFDict));
    visit(item.lookupMaybe(NEXT, PDFDict));
  };
  visit(outlines?.lookupMaybe(FIRST, PDFDict));
  if (rest.length > 0) throw new Error(`The PDF's outline lacks the heading "${rest[0]}".`);
}

const squeezed = (text: string) => text.replaceAll(/\s/g, "");
