import { describe, expect, test } from 'vitest';
import { openParts, zipOf } from '#tests/support/make-documents';
import { look } from './look';

describe('a document of LibreOffice', () => {
  const picture = { 'Pictures/a.png': Buffer.from('\u0089PNG') };

  test.each([
    ['plain words', '<text:p>Dag</text:p>'],
    [
      'a picture and a link',
      '<draw:image xlink:href="./Pictures/a.png"/><text:a xlink:href="https://example.org">x</text:a>',
    ],
    [
      'a click to the next slide',
      '<presentation:event-listener presentation:action="next-page" xlink:href=""/>',
    ],
  ])('with %s is kept', async (_, body) => {
    expect(await look(await zipOf(openParts('text', body, picture)))).toBe('odt');
  });

  test('with parts that LibreOffice leaves empty is kept', async () => {
    const empty = { 'Configurations2/accelerator/current.xml': '', 'Configurations2/menubar/': '' };
    expect(await look(await zipOf(openParts('text', '<text:p>Dag</text:p>', empty)))).toBe('odt');
  });

  test.each([
    ['a script', '<script:event-listener script:language="ooo:script" xlink:href="vnd.sun.star.script:x"/>'],
    ['a click that runs a macro', '<presentation:event-listener presentation:action="execute-macro"/>'],
    ['a picture on the web', '<draw:image xlink:href="https://example.org/p.png"/>'],
    ['a picture beside the file', '<draw:image xlink:href="../p.png"/>'],
    ['a link to a script', '<text:a xlink:href="javascript:alert(1)">x</text:a>'],
    ['words of another program', '<office:dde-source office:dde-application="x"/>'],
    ['an old object', '<draw:object-ole xlink:href="./Pictures/a.png"/>'],
  ])('with %s is refused', async (_, body) => {
    expect(await look(await zipOf(openParts('text', body, picture)))).toBe('active-content');
  });

  test('with macros, a password, or its kind hidden is refused', async () => {
    const parts = openParts('text', '');
    expect(await look(await zipOf({ ...parts, 'Basic/Standard/x.xml': '<x/>' }))).toBe('active-content');
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    expect(await look(await zipOf({ ...parts, 'META-INF/manifest.xml': manifest }))).toBe('locked');
    const { mimetype = '', ...others } = parts;
    expect(await look(await zipOf({ ...others, mimetype }))).toBe('not-what-it-says');
    expect(
      await look(await zipOf({ ...parts, mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    ).toBe('wrong-type');
  });
});
