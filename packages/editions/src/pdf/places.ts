import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** The page, counted from 1, of every place that a link within the document leads to. */
export async function placesOf(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = new Map(document.getPages().map((page, i) => [page.ref, i + 1]));
  const places = document.catalog.lookup(PDFName.of("Dests"), PDFDict);
  return new Map(
    places.entries().flatMap(([name]) => {
      const page = pages.get(places.lookup(name, PDFArray).get(0) as never);
      return page === undefined ? [] : [[name.decodeText(), page] as const];
    }),
  );
}
