import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, type Result, succeed } from '~/domain/kernel/result';
import { type DocumentKind, type DocumentRefusal, documentLimits } from '../document';
import { isPlainLink } from './addresses';
import { openPdf } from './open-pdf.server';
import { refusalOfPdfObjects } from './refused-pdf-objects.server';

/**
 * Whether a PDF can be kept: by its bytes and packed objects, and by what a reader makes of it. Not seen is an action
 * that is no script, in an object that is packed twice.
 */
export async function inspectPdf(bytes: Uint8Array): Promise<Result<DocumentKind, DocumentRefusal>> {
  const ending = refusalOfEnding(bytes);
  if (ending) return fail(ending);
  const document = await openPdf(bytes);
  if (!document || (await document.getPermissions()) !== null) return fail('locked');
  if (document.numPages > documentLimits.pages) return fail('too-many-parts');
  const objects = refusalOfPdfObjects(bytes, documentLimits.unpackedBytes);
  if (objects) return fail(objects);
  return (await doesSomething(document)) ? fail('active-content') : succeed('pdf');
}

/** After its last sign a PDF has nothing but white space: other programs read other files from there. */
function refusalOfEnding(bytes: Uint8Array): DocumentRefusal | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = buffer.lastIndexOf('%%EOF');
  if (last === -1) return 'damaged';
  const after = buffer.subarray(last + 5).toString('latin1');
  return after.replaceAll('\0', '').trim() === '' ? null : 'not-what-it-says';
}

async function doesSomething(document: PDFDocumentProxy): Promise<boolean> {
  if (await document.hasJSActions()) return true;
  if (hasAny(await document.getJSActions()) || hasAny(await document.getAttachments())) return true;
  const { info } = await document.getMetadata();
  if ((info as Readonly<Record<string, unknown>>).IsXFAPresent === true) return true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    if (hasAny(await page.getJSActions())) return true;
    for (const annotation of await page.getAnnotations()) {
      if (hasAny(annotation.actions) || annotation.attachment || annotation.file) return true;
      // An address as it was written, also where the reader would not follow it.
      if (annotation.unsafeUrl && !isPlainLink(annotation.unsafeUrl)) return true;
    }
    page.cleanup();
  }
  return false;
}

function hasAny(found: unknown): boolean {
  return typeof found === 'object' && found !== null && Object.keys(found).length > 0;
}
