import { fail, type Result, succeed } from '~/domain/kernel/result';
import { type DocumentPage, documentLimits } from '../document';
import { eachXmlNode } from './each-xml-node';
import { pageCollector } from './page-collector';
import { unpackPackage } from './unpack-package.server';

/** The words of a text or presentation of LibreOffice; pages where it noted their ends, slides where they begin. */
export async function readOpenDocument(bytes: Uint8Array): Promise<Result<DocumentPage[], 'damaged'>> {
  const unpacked = await unpackPackage(bytes, {
    bytes: documentLimits.unpackedBytes,
    parts: documentLimits.parts,
  });
  const content = unpacked.ok ? unpacked.value.texts.get('content.xml') : undefined;
  if (!content) return fail('damaged');
  const pages = pageCollector();
  openTexts(content).forEach((text, at) => {
    pages.add(at + 1, text);
  });
  return succeed(pages.all());
}

const leftOut = new Set([
  'tracked-changes',
  'annotation',
  'automatic-styles',
  'font-face-decls',
  'scripts',
  'desc',
]);

function openTexts(content: Uint8Array): string[] {
  const pages = [''];
  const newPage = new Set<string>();
  let style = '';
  let skipped = 0;
  let paragraphs = 0;
  let slides = 0;
  const write = (words: string) => {
    if (skipped === 0) pages.push(`${pages.pop()}${words}`);
  };
  eachXmlNode(content, {
    open: (name, attribute) => {
      if (leftOut.has(name)) skipped += 1;
      if (name === 'style') style = attribute('name') ?? '';
      if (name === 'paragraph-properties' && attribute('break-before') === 'page') newPage.add(style);
      if (name === 'page') {
        slides += 1;
        if (slides > 1) pages.push('');
      }
      const breaks =
        name === 'soft-page-break' ||
        ((name === 'p' || name === 'h') && newPage.has(attribute('style-name') ?? ''));
      if (breaks && skipped === 0 && slides === 0 && pages.join('').trim() !== '') pages.push('');
      if (name === 'p' || name === 'h') paragraphs += 1;
      if (name === 'tab' || name === 's') write(' ');
      if (name === 'line-break') write('\n');
    },
    text: (words) => {
      if (paragraphs > 0) write(words);
    },
    close: (name) => {
      if (leftOut.has(name)) skipped -= 1;
      if (name !== 'p' && name !== 'h') return;
      paragraphs -= 1;
      write('\n');
    },
  });
  return pages;
}
