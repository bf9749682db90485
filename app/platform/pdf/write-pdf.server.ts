import PDFDocument from 'pdfkit';
import { frame, pageSize } from './page-form';
import { drawFurniture } from './page-furniture.server';
import { Pen } from './pen.server';
import { printableDocument } from './printable-document';
import type { PrintedDocument } from './printed-document';
import { canPrint, typefaces } from './typefaces.server';
import { writeStory } from './write-story.server';

/** The document as a tagged PDF (PDF/UA-1): a screen reader finds headings, pairs and the language in it. */
export async function writePdf(given: PrintedDocument): Promise<Buffer> {
  const printed = printableDocument(given, canPrint);
  const options = {
    size: [...pageSize],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: printed.languageTag,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: printed.title,
      Author: printed.author,
      Creator: printed.author,
      CreationDate: printed.madeAt,
      ModDate: printed.madeAt,
    },
  };
  // The types of the library do not know PDF/UA yet.
  const doc = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  for (const { name, file } of Object.values(typefaces()).flat()) doc.registerFont(name, file);
  const pen = new Pen(doc, frame);
  writeStory(doc, pen, printed);
  drawFurniture(doc, pen, printed);
  doc.end();
  return written;
}
