import { describe, expect, test } from 'vitest';
import {
  contentTypes,
  type Relation,
  slideParts,
  wordParagraph,
  wordParts,
  zipOf,
} from '#tests/support/make-documents';
import { documentLimits } from '~/platform/documents/document';
import { inspectDocument } from '~/platform/documents/inspect-document.server';
import { bytesOf, look } from './look';

const word = async (
  body: string,
  list: readonly Relation[] = [],
  more: Record<string, string | Buffer> = {},
) => look(await zipOf({ ...wordParts(body, list), ...more }));
const field = (instruction: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${[...instruction].map((sign) => `<w:r><w:instrText>${sign}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>klik</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

describe('a file that is refused unopened', () => {
  test.each([
    ['nothing', 'leeg.pdf', '', 'empty'],
    ['a drawing with a script', 'plaat.svg', '<svg><script>alert(1)</script></svg>', 'wrong-type'],
    ['the same under another name', 'plaat.pdf', '<svg><script>alert(1)</script></svg>', 'not-what-it-says'],
    ['a page of the web', 'bladzijde.html', '<script>alert(1)</script>', 'wrong-type'],
    ['the same under another name', 'bladzijde.docx', '<script>alert(1)</script>', 'not-what-it-says'],
    ['a program', 'uitleg.exe', 'MZ', 'wrong-type'],
    ['a program under another name', 'uitleg.pdf', 'MZ\x90', 'not-what-it-says'],
    ['two endings', 'uitleg.pdf.exe', '%PDF-1.7', 'wrong-type'],
    ['no ending', 'uitleg', '%PDF-1.7', 'wrong-type'],
    ['Word with macros', 'brief.docm', 'PK\x03\x04', 'active-content'],
    ['an old Word document', 'brief.doc', '\xd0\xcf\x11\xe0', 'wrong-type'],
    ['an old Word document under a new name', 'brief.docx', '\xd0\xcf\x11\xe0', 'not-what-it-says'],
    ['a page of the web before a PDF', 'a.pdf', '<html>%PDF-1.7', 'not-what-it-says'],
    ['something before a zip', 'a.docx', '#!/bin/sh\nPK\x03\x04', 'not-what-it-says'],
    ['a PDF as a Word document', 'a.docx', '%PDF-1.7', 'not-what-it-says'],
  ])('%s: %s', async (_, name, content, reason) => {
    expect(await inspectDocument(name, bytesOf(content))).toEqual({ ok: false, reason });
  });

  test('too many bytes, and a Word document with a password', async () => {
    const large = new Uint8Array(documentLimits.bytes + 1);
    expect(await inspectDocument('a.pdf', large)).toEqual({ ok: false, reason: 'too-large' });
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await inspectDocument('a.docx', locked)).toEqual({ ok: false, reason: 'locked' });
  });
});

describe('a Word document', () => {
  const web = { id: 'rId9', type: 'hyperlink', external: true } as const;

  test('with links, fields of its own, and the template it began with is kept', async () => {
    expect(
      await word(`${wordParagraph('Dag')}${field(' PAGE ')}`, [
        { ...web, target: 'https://example.org/?a=1&amp;b=2' },
        { ...web, id: 'rId8', target: 'mailto:info@example.org' },
        { id: 'rId7', type: 'attachedTemplate', external: true, target: 'file:///C:\\Sjablonen\\Brief.dotx' },
      ]),
    ).toBe('docx');
  });

  test.each<[string, Relation]>([
    ['a macro', { id: 'r1', type: 'urn:microsoft/vbaProject', target: 'vbaProject.bin' }],
    ['an old object', { id: 'r1', type: 'oleObject', target: 'embeddings/oleObject1.bin' }],
    ['a control', { id: 'r1', type: 'control', target: 'activeX/activeX1.xml' }],
    ['a page of the web put in', { id: 'r1', type: 'aFChunk', target: 'stuk.html' }],
    [
      'a template on the web',
      { id: 'r1', type: 'attachedTemplate', target: 'https://example.org/t.dotm', external: true },
    ],
    [
      'a template in a network',
      { id: 'r1', type: 'attachedTemplate', target: 'file://///server/t.dotm', external: true },
    ],
    [
      'a template with a tab in its address',
      { id: 'r1', type: 'attachedTemplate', target: 'ht&#9;tps://example.org/t', external: true },
    ],
    [
      'a picture on the web',
      { id: 'r1', type: 'image', target: 'https://example.org/p.png', external: true },
    ],
    ['a link to a script', { ...web, target: 'javascript:alert(1)' }],
    ['a link to a script, hidden', { ...web, target: ' java&#10;script:alert(1)' }],
    ['a link to a file', { ...web, target: 'file://server/share' }],
    ['an add-in', { id: 'r1', type: 'urn:microsoft/webextension', target: 'webextension1.xml' }],
  ])('with %s is refused', async (_, relation) => {
    expect(await word(wordParagraph('Dag'), [relation])).toBe('active-content');
  });

  test.each([
    ['starts a program, letter by letter', field('DDEAUTO c:\\\\windows\\\\x.exe')],
    ['fetches a picture', field(' INCLUDEPICTURE "https://example.org/p.png" ')],
    [
      'has a name another field works out',
      field(' ').replace('</w:instrText>', `</w:instrText></w:r>${field('QUOTE 68 68 69')}<w:r>`),
    ],
    ['is written in one piece', '<w:p><w:fldSimple w:instr=" DDE x y "/></w:p>'],
    [
      'is written under another prefix',
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:fldSimple x:instr="DDE x y"/></x:p>',
    ],
  ])('with a field that %s is refused', async (_, body) => {
    expect(await word(body)).toBe('active-content');
  });

  test.each([
    ['vbaProject.bin', Buffer.from('Attribut'), 'active-content'],
    ['word/media/plaat.png', Buffer.from('MZ a program'), 'active-content'],
    ['word/media/plaat.png', Buffer.from('<html><script>'), 'active-content'],
    ['word/media/plaat.svg', Buffer.from('<svg><script>1</script></svg>'), 'active-content'],
    ['word/embeddings/x.bin', Buffer.from('d0cf11e0', 'hex'), 'active-content'],
    ['word/stuk.html', Buffer.from('<p>Dag</p>'), 'active-content'],
    ['word/kapot.xml', Buffer.from('<a><b></a>'), 'damaged'],
    ['word/utf16.xml', Buffer.from('<a/>', 'utf16le'), 'damaged'],
  ])('with the part %s is refused', async (name, content, reason) => {
    expect(await word(wordParagraph('Dag'), [], { [name]: content })).toBe(reason);
  });

  test('with macros under the name of one without is refused', async () => {
    const types = contentTypes({
      '/word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml',
    });
    expect(await word(wordParagraph('Dag'), [], { '[Content_Types].xml': types })).toBe('active-content');
  });

  test('that declares words that grow is refused', async () => {
    const declared = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const laughs = `<!DOCTYPE d [<!ENTITY l0 "ha">${declared.join('')}]><d>&l9;</d>`;
    expect(await word('', [], { 'word/document.xml': laughs })).toBe('damaged');
    const outside = '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]><d>&f;</d>';
    expect(await word('', [], { 'customXml/item1.xml': outside })).toBe('damaged');
  });

  test('with a sheet under a chart is kept, and with a bomb in it is not', async () => {
    const sheet = {
      ...wordParts(''),
      '[Content_Types].xml': contentTypes({
        '/word/document.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
    };
    const put = async (inner: Uint8Array) =>
      word('', [], { 'word/embeddings/blad.xlsx': Buffer.from(inner) });
    expect(await put(await zipOf(sheet))).toBe('docx');
    const bomb = await zipOf({ ...sheet, 'xl/sheet1.xml': Buffer.alloc(30_000_000, ' ') });
    expect(await put(bomb)).toBe('blows-up');
    const deeper = await zipOf({ ...sheet, 'xl/embeddings/b.xlsx': Buffer.from(await zipOf(sheet)) });
    expect(await put(deeper)).toBe('blows-up');
    const archive = await zipOf({ 'a.txt': 'Dag' });
    expect(await word('', [], { 'word/media/plaat.png': Buffer.from(archive) })).toBe('active-content');
    expect(await put(archive)).toBe('not-what-it-says');
  });

  test('that is a sheet, or slides under the name of one, is refused', async () => {
    const sheet = contentTypes({
      '/word/document.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    });
    expect(await word('', [], { '[Content_Types].xml': sheet })).toBe('wrong-type');
    expect(await inspectDocument('a.docx', await zipOf(slideParts(['Dag'])))).toEqual({
      ok: false,
      reason: 'not-what-it-says',
    });
  });
});

test('slides that start a program when clicked are refused', async () => {
  expect(await look(await zipOf(slideParts(['Dag'])))).toBe('pptx');
  const slide =
    '<p:sld xmlns:p="urn:p" xmlns:a="urn:a"><a:hlinkClick action="ppaction://program?x"/></p:sld>';
  expect(await look(await zipOf({ ...slideParts(['Dag']), 'ppt/slides/slide1.xml': slide }))).toBe(
    'active-content',
  );
});
