import { fail, type Result, succeed } from '~/domain/kernel/result';
import { type DocumentPage, documentLimits } from '../document';
import { openPdf } from './open-pdf.server';
import { pageCollector } from './page-collector';

export async function readPdfPages(bytes: Uint8Array): Promise<Result<DocumentPage[], 'damaged'>> {
  const document = await openPdf(bytes);
  if (!document) return fail('damaged');
  const pages = pageCollector();
  const last = Math.min(document.numPages, documentLimits.pages);
  for (let number = 1; number <= last && !pages.isFull(); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    pages.add(number, text);
    page.cleanup();
  }
  return succeed(pages.all());
}
