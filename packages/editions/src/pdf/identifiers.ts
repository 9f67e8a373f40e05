import { PDFArray, PDFDict, type PDFDocument, PDFHexString, type PDFObject, PDFString } from "@cantoo/pdf-lib";

/** As Skia writes a node of the tags: by a number that Chromium has counted up to, which differs from run to run. */
const IDENTIFIER = /^node\d+$/;

/**
 * Numbers the identifiers of the tags anew from 1, so that the same content gives the same file. The order stays, for
 * the tree in which they are looked up is sorted by them.
 */
export function renumber(document: PDFDocument): void {
  const used = new Set<string>();
  eachString(document, (text) => {
    used.add(text);
    return text;
  });
  const names = new Map([...used].sort().map((old, i) => [old, `node${String(i + 1).padStart(8, "0")}`]));
  eachString(document, (text) => names.get(text) ?? text);
}

function eachString(document: PDFDocument, change: (text: string) => string): void {
  const changed = (value: PDFObject | undefined): PDFString | undefined => {
    if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
    const text = value.decodeText();
    return IDENTIFIER.test(text) ? PDFString.of(change(text)) : undefined;
  };
  const visit = (value: PDFObject | undefined): void => {
    if (value instanceof PDFDict)
      for (const [key, inner] of value.entries()) {
        const text = changed(inner);
        if (text) value.set(key, text);
        else visit(inner);
      }
    if (value instanceof PDFArray)
      for (let i = 0; i < value.size(); i += 1) {
        const text = changed(value.get(i));
        if (text) value.set(i, text);
        else visit(value.get(i));
      }
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object);
}
