import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { markArtifacts } from "./artifacts.ts";
import { renumber } from "./identifiers.ts";
import { mendOutline } from "./outline.ts";
import type { Printed } from "./print.ts";

const CONTENTS = PDFName.of("Contents");

/** What a PDF says about itself. */
export interface About {
  title: string;
  author: string;
  subject: string;
  /** What may be done with it. */
  rights: string;
  language: string;
  /** The day that stands for its making, as YYYY-MM-DD: not the clock, so that the same content gives the same file. */
  date: string;
}

/** Gives a PDF of Chromium's what that leaves out: author, subject, rights, a date that is not the clock's, artifacts marked, titles with all their spaces. */
export async function finish({ pdf, headings }: Printed, about: About): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const day = new Date(`${about.date}T00:00:00Z`);
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor(about.author);
  document.setSubject(about.subject);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const metadata = document.context.stream(Buffer.from(xmp(about)), { Type: "Metadata", Subtype: "XML" });
  document.catalog.set(PDFName.of("Metadata"), document.context.register(metadata));
  for (const page of document.getPages()) {
    const content = page.node.Contents();
    if (!(content instanceof PDFRawStream))
      throw new Error("A page of the PDF has its content in another form than Chromium's.");
    const marked = markArtifacts(Buffer.from(decodePDFRawStream(content).decode()).toString("latin1"));
    const place = page.node.get(CONTENTS) as PDFRef;
    document.context.assign(place, document.context.flateStream(Buffer.from(marked, "latin1")));
  }
  mendOutline(document, headings);
  renumber(document);
  return document.save({ useObjectStreams: true });
}

/** The same in the form that catalogues read (ISO 16684-1). */
function xmp({ title, author, subject, rights, language, date }: About): string {
  const inLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:rights>${inLanguage(rights)}</dc:rights>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
