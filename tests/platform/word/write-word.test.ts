import { expect, test } from 'vitest';
import { startSet } from '~/domain/resources/start-set/start-set';
import { answerTask } from '~/platform/documents/reader/answer-task.server';
import { unpackPackage } from '~/platform/documents/reader/unpack-package.server';
import { writeWordDocument } from '~/platform/word/write-word.server';

const write = (markdown: string, title = 'Spelregels') =>
  writeWordDocument({ title, languageTag: 'nl-NL', author: 'Leerkring', markdown });

async function partOf(file: Uint8Array, name: string): Promise<string> {
  const unpacked = await unpackPackage(file, { bytes: 10_000_000, parts: 50 });
  if (!unpacked.ok) throw new Error(unpacked.reason);
  return new TextDecoder().decode(unpacked.value.texts.get(name));
}

const wordsOf = async (file: Uint8Array) => {
  const read = await answerTask({ task: 'read', kind: 'docx' }, file);
  if (!read.ok || typeof read.value === 'string') throw new Error('This file cannot be read.');
  return read.value.map(({ text }) => text).join('\n');
};

test('our own door for documents takes it, and finds the words', async () => {
  const file = await write('## Kop\n\nEen **vet** woord & `code`.\n\n| a | b |\n|---|---|\n| 1 | |\n\nSlot.');
  expect(await answerTask({ task: 'inspect', container: 'zip' }, file)).toEqual({ ok: true, value: 'docx' });
  expect(await wordsOf(file)).toBe('Spelregels\nKop\nEen vet woord & code.\na\nb\n1\nSlot.');
});

test('headings, lists, tables and quotes are what they are, and not only look so', async () => {
  const file = await write(
    '## Kop\n\n### Onder\n\n- een\n  1. binnen\n\n     nog\n- twee\n\n3. drie\n\n> Let op\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  );
  const body = await partOf(file, 'word/document.xml');
  const looks = [...body.matchAll(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?<w:r>/g)].map(([, look = '']) =>
    look.replace(/<w:|"?\/>|w:val="/g, ''),
  );
  expect(looks).toEqual([
    'pStyle Title',
    'pStyle Heading1',
    'pStyle Heading2',
    'pStyle ListParagraphnumPr>ilvl 0numId 1</w:numPr>',
    'pStyle ListParagraphnumPr>ilvl 1numId 2</w:numPr>',
    'pStyle ListParagraphind w:left="850',
    'pStyle ListParagraphnumPr>ilvl 0numId 1</w:numPr>',
    'pStyle ListParagraphnumPr>ilvl 0numId 3</w:numPr>',
    'pStyle Quote',
    'pStyle TableHeading',
    'pStyle TableHeading',
    '',
    '',
  ]);
  expect(body).toContain('<w:tr><w:trPr><w:tblHeader/></w:trPr>');
  expect(body).toContain('<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>');
  expect(await partOf(file, 'word/numbering.xml')).toContain('<w:startOverride w:val="3"/>');
  expect(await partOf(file, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
  expect(await partOf(file, 'docProps/core.xml')).toContain('<dc:title>Spelregels</dc:title>');
});

test('links lead to the web or to a mailbox; others are words', async () => {
  const file = await write(
    '[site](https://example.org/?a=1&b=2), [mail](mailto:a@example.org), [hier](/methodiek), [x](javascript:alert(1))',
  );
  expect(await answerTask({ task: 'inspect', container: 'zip' }, file)).toMatchObject({ ok: true });
  const targets = [
    ...(await partOf(file, 'word/_rels/document.xml.rels')).matchAll(/Target="([^"]*)" TargetMode/g),
  ];
  expect(targets.map(([, target]) => target)).toEqual([
    'https://example.org/?a=1&amp;b=2',
    'mailto:a@example.org',
  ]);
  expect(await wordsOf(file)).toContain('site, mail, hier, [x](javascript:alert(1))');
});

test('what somebody types is never more than words', async () => {
  const typed = '<script>alert(1)</script> </w:t><w:x/> & "aanhaling" \u0000\u0007 \ud800 einde';
  const file = await write(typed, '<b>Titel</b>');
  expect(await answerTask({ task: 'inspect', container: 'zip' }, file)).toMatchObject({ ok: true });
  expect(await wordsOf(file)).toMatch(
    /^<b>Titel<\/b>\n<script>alert\(1\)<\/script> <\/w:t><w:x\/> & "aanhaling".* einde$/,
  );
});

test('the whole start set, and the same text is the same file', async () => {
  for (const { nl } of startSet) {
    const file = await write(nl.body, nl.title);
    expect(await answerTask({ task: 'inspect', container: 'zip' }, file)).toEqual({
      ok: true,
      value: 'docx',
    });
    expect(await write(nl.body, nl.title)).toEqual(file);
  }
});
