import { describe, expect, test } from 'vitest';
import { pdfOf, zipOf } from '#tests/support/make-documents';
import { bytesOf, look } from './look';
import { rawPdf, withFirst } from './raw-pdf';

describe('a PDF', () => {
  const plain = () => pdfOf(['Dag']);

  test('with links to the web and to its own pages is kept', async () => {
    const linked = await pdfOf(['Dag'], {}, (document) => {
      document
        .text('site', { link: 'https://example.org' })
        .text('ook', { link: 'www.example.org/a' })
        .text('terug', { goTo: 'hier' });
      document.addNamedDestination('hier');
    });
    expect(await look(linked)).toBe('pdf');
    expect(await look(rawPdf({}))).toBe('pdf');
    expect(await look(rawPdf({ packed: true }))).toBe('pdf');
  });

  test.each([
    ['a script when it opens', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }],
    ['a script under a name by numbers', { catalog: '/OpenAction << /S /J#61vaScript /JS (1) >>' }],
    ['a program when it opens', { catalog: '/OpenAction << /S /Launch /F (x.exe) >>' }],
    ['a form that sends', { catalog: '/OpenAction << /S /SubmitForm /F (https://example.org) >>' }],
    ['a script on a page', { page: '/AA << /O << /S /JavaScript /JS (1) >> >>' }],
    [
      'a link that starts a program',
      { page: '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (x.exe) >> >>]' },
    ],
    [
      'a link to a script',
      {
        page: '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]',
      },
    ],
    [
      'another file in it',
      { catalog: '/Names << /EmbeddedFiles << /Names [(x) << /EF << /F 3 0 R >> /F (x.exe) >>] >> >>' },
    ],
  ])('with %s is refused, packed or not', async (_, objects) => {
    expect(await look(rawPdf(objects))).toBe('active-content');
    expect(await look(rawPdf({ ...objects, packed: true }))).toBe('active-content');
  });

  test('that writer of ours adds an attachment or a password to is refused', async () => {
    const attached = await pdfOf(['Dag'], {}, (document) => {
      document.file(Buffer.from('x'), { name: 'x.txt' });
    });
    expect(await look(attached)).toBe('active-content');
    expect(await look(await pdfOf(['Dag'], { userPassword: 'geheim' }))).toBe('locked');
    expect(await look(await pdfOf(['Dag'], { ownerPassword: 'geheim' }))).toBe('locked');
  });

  test('that is cut off, leads in a circle, or is followed by another file is refused', async () => {
    const good = await plain();
    expect(await look(good.subarray(0, good.length - 60))).toBe('damaged');
    expect(await look(good.subarray(0, 200))).toBe('damaged');
    const text = Buffer.from(good).toString('latin1');
    expect(await look(bytesOf(`${text}\n<script>alert(1)</script>`))).toBe('not-what-it-says');
    const zip = Buffer.from(await zipOf({ a: 'b' })).toString('latin1');
    expect(await look(bytesOf(text + zip))).toBe('not-what-it-says');
    expect(await look(rawPdf({ trailer: '/Prev 0' }))).toBeTypeOf('string');
    expect(await look(withFirst(rawPdf({}), '/Kids [3 0 R]', '/Kids [2 0 R]'))).toBe('damaged');
    expect(await look(bytesOf('%PDF-1.7\n%%EOF'))).toBe('damaged');
  });
});
