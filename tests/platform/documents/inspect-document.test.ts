import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentTypes,
  openParts,
  pdfOf,
  type Relation,
  slideParts,
  wordParagraph,
  wordParts,
  zipOf,
} from '#tests/support/make-documents';
import { containerOf } from '~/platform/documents/container';
import { documentLimits } from '~/platform/documents/document';
import { inspectDocument } from '~/platform/documents/inspect-document.server';
import { answerTask } from '~/platform/documents/reader/answer-task.server';
import { rawPdf, withFirst } from './raw-pdf';

/** As the process of its own does, without the process. */
async function look(bytes: Uint8Array) {
  const container = containerOf(bytes);
  if (container !== 'pdf' && container !== 'zip')
    throw new Error('This file is refused before it is opened.');
  const answer = await answerTask({ task: 'inspect', container }, bytes);
  return answer.ok ? answer.value : answer.reason;
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
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

describe('the zip of a document', () => {
  test('with 10,000 parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`word/media/${at}.png`, '']));
    expect(await word('', [], parts)).toBe('too-many-parts');
  });

  test('that unpacks to far more than it is, is refused', async () => {
    expect(await word('', [], { 'word/media/a.png': Buffer.alloc(50_000_000) })).toBe('blows-up');
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * at) % 251));
    const large = Buffer.concat(Array.from({ length: 700 }, () => noise));
    expect(await word('', [], { 'word/large.xml': large })).toBe('blows-up');
  });

  test.each(['../../etc/cron.d/x', 'word\\..\\x', '/etc/passwd', 'C:/x'])(
    'with a part named %s is refused',
    async (name) => {
      const safe = 'x'.repeat(name.length);
      const zip = Buffer.from(await zipOf({ ...wordParts(''), [safe]: 'x' })).toString('latin1');
      expect(await look(bytesOf(zip.replaceAll(safe, name)))).toBe('not-what-it-says');
    },
  );

  test('that says other than it holds is refused', async () => {
    const good = await zipOf(wordParts(wordParagraph('Dag')));
    const text = Buffer.from(good).toString('latin1');
    expect(await look(bytesOf(`${text}%PDF-1.7`))).toBe('not-what-it-says');
    expect(await look(await zipOf(wordParts(''), 'een opmerking'))).toBe('not-what-it-says');
    expect(await look(bytesOf(text.replace('_rels/.rels', '_rels/.xels')))).toBe('not-what-it-says');
    expect(await look(bytesOf(text.replaceAll('_rels/.rels', '_xels/.rels')))).toBe('not-what-it-says');
    expect(await look(good.subarray(0, good.length - 30))).toBe('damaged');
    expect(await look(good.subarray(0, good.length / 2))).toBe('damaged');
    expect(await look(bytesOf('PK\x03\x04 and nothing'))).toBe('damaged');
  });

  test('that claims 200 MB is refused', async () => {
    const zip = Buffer.from(await zipOf({ ...wordParts(''), 'word/media/a.png': 'x' }));
    const entry = zip.lastIndexOf(Buffer.from('word/media/a.png')) - 46;
    zip.writeUInt32LE(200_000_000, entry + 24);
    expect(await look(new Uint8Array(zip))).toBe('blows-up');
  });

  test('with a password is refused', async () => {
    const zip = Buffer.from(await zipOf(wordParts('')));
    const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt16LE(zip.readUInt16LE(entry + 8) | 1, entry + 8);
    expect(await look(new Uint8Array(zip))).toBe('locked');
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

describe('a PDF', () => {
  const plain = () => pdfOf(['Dag']);

  test('with links to the web and to its own pages is kept', async () => {
    const linked = await pdfOf(['Dag'], {}, (document) => {
      document.text('site', { link: 'https://example.org' }).text('terug', { goTo: 'hier' });
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

test('whatever the bytes, there is an answer', async () => {
  const starts = ['', '%PDF-1.7\n', 'PK\x03\x04'];
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...starts), async (tail, start) => {
      const bytes = new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), tail]));
      for (const task of [
        { task: 'inspect', container: 'pdf' },
        { task: 'inspect', container: 'zip' },
        { task: 'read', kind: 'odt' },
        { task: 'read', kind: 'pptx' },
      ] as const) {
        expect(await answerTask(task, bytes)).toMatchObject({ ok: false });
      }
    }),
    { numRuns: 150 },
  );
});

test('a good document of which some bytes were changed is kept or refused, and never throws', async () => {
  const good = [
    await zipOf(wordParts(wordParagraph('Dag'))),
    await pdfOf(['Dag']),
    await zipOf(openParts('text', '')),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (file, changes) => {
        const bytes = new Uint8Array(file);
        for (const [at, value] of changes) bytes[4 + (at % (bytes.length - 4))] = value;
        const container = containerOf(bytes) === 'pdf' ? 'pdf' : 'zip';
        expect(await answerTask({ task: 'inspect', container }, bytes)).toHaveProperty('ok');
      },
    ),
    { numRuns: 150 },
  );
});
