import { describe, expect, test } from 'vitest';
import {
  openParts,
  pdfOf,
  relations,
  slideParts,
  wordParagraph,
  wordParts,
  zipOf,
} from '#tests/support/make-documents';
import type { DocumentKind } from '~/platform/documents/document';
import { inspectDocument } from '~/platform/documents/inspect-document.server';
import { readDocumentText } from '~/platform/documents/read-document-text.server';

/** As the portal does: looked at, then read. */
async function pagesOf(kind: DocumentKind, bytes: Uint8Array) {
  const inspected = await inspectDocument(`Handreiking.${kind}`, bytes);
  expect(inspected).toMatchObject({ ok: true, value: { kind, extension: kind } });
  const read = await readDocumentText(kind, bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

describe('the words of a document', () => {
  test('stand at their page of a PDF', async () => {
    const texts = Array.from({ length: 45 }, (_, at) =>
      at === 39 ? 'Het sleutelwoord is bruggenhoofd.' : `Blad ${at + 1}`,
    );
    const pages = await pagesOf('pdf', await pdfOf(texts));
    expect(pages).toHaveLength(45);
    expect(pages.filter(({ text }) => text.includes('bruggenhoofd'))).toEqual([
      { page: 40, text: 'Het sleutelwoord is bruggenhoofd.' },
    ]);
  });

  test('of a Word document stand where Word last laid them out, notes where they are referred to', async () => {
    const body = [
      wordParagraph('Eerste &amp; enige kop'),
      '<w:p><w:r><w:t>Zie de noot</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
      '<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Tweede</w:t><w:tab/><w:t>blad</w:t><w:delText>weg</w:delText></w:r></w:p>',
    ];
    const parts = wordParts(body.join(''), [{ id: 'rId3', type: 'footnotes', target: 'footnotes.xml' }]);
    const notes = `<w:footnotes xmlns:w="urn:w"><w:footnote w:id="1">${wordParagraph('Niet deze')}</w:footnote><w:footnote w:id="2">${wordParagraph('Een noot')}</w:footnote></w:footnotes>`;
    expect(await pagesOf('docx', await zipOf({ ...parts, 'word/footnotes.xml': notes }))).toEqual([
      { page: 1, text: 'Eerste & enige kop\nZie de noot (Een noot)' },
      { page: 2, text: 'Tweede blad' },
    ]);
  });

  test('of slides come in the order in which they are shown, with the notes', async () => {
    const parts = slideParts(['Welkom', 'Zes niveaus']);
    const swapped = String(parts['ppt/presentation.xml'])
      .replace('rId1', 'rIdX')
      .replace('rId2', 'rId1')
      .replace('rIdX', 'rId2');
    const bytes = await zipOf({
      ...parts,
      'ppt/presentation.xml': swapped,
      'ppt/slides/_rels/slide1.xml.rels': relations([
        { id: 'rId1', type: 'notesSlide', target: '../notesSlides/notesSlide1.xml' },
      ]),
      'ppt/notesSlides/notesSlide1.xml':
        '<p:notes xmlns:p="urn:p" xmlns:a="urn:a"><a:p><a:r><a:t>Stel u voor.</a:t></a:r><a:fld><a:t>2</a:t></a:fld></a:p></p:notes>',
    });
    expect(await pagesOf('pptx', bytes)).toEqual([
      { page: 1, text: 'Zes niveaus' },
      { page: 2, text: 'Welkom\nStel u voor.' },
    ]);
  });

  test('of LibreOffice, text and slides', async () => {
    const text =
      '<text:p>Eerste<text:s/>blad</text:p><text:p><text:soft-page-break/>Tweede blad<office:annotation><text:p>tussen ons</text:p></office:annotation></text:p>';
    expect(await pagesOf('odt', await zipOf(openParts('text', text)))).toEqual([
      { page: 1, text: 'Eerste blad' },
      { page: 2, text: 'Tweede blad' },
    ]);
    const slides =
      '<draw:page><text:p>Welkom</text:p></draw:page><draw:page/><draw:page><text:p>Vragen</text:p></draw:page>';
    expect(await pagesOf('odp', await zipOf(openParts('presentation', slides)))).toEqual([
      { page: 1, text: 'Welkom' },
      { page: 3, text: 'Vragen' },
    ]);
  });

  test('of what is no such document are none', async () => {
    expect(await readDocumentText('pdf', new Uint8Array(99))).toEqual({ ok: false, reason: 'damaged' });
    expect(await readDocumentText('docx', await pdfOf(['x']))).toEqual({ ok: false, reason: 'damaged' });
  });
});
