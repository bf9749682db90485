import { buffer } from 'node:stream/consumers';
import { writeZip } from '../zip/write-zip.server';
import { wordBody } from './word-body';
import type { WordDocument } from './word-document';
import { wordParts } from './word-parts';

/**
 * A text in Markdown as a Word document to go on with: headings, lists and tables that a screen reader knows as such,
 * in its language. The same text is always the same file.
 */
export async function writeWordDocument(document: WordDocument): Promise<Uint8Array> {
  const parts = wordParts(document, wordBody(document.markdown));
  return new Uint8Array(
    await buffer(writeZip(parts.map(([name, xml]) => ({ name, content: [Buffer.from(xml)] })))),
  );
}
