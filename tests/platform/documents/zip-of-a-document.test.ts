import { describe, expect, test } from 'vitest';
import { type Relation, wordParagraph, wordParts, zipOf } from '#tests/support/make-documents';
import { bytesOf, look } from './look';

const word = async (
  body: string,
  list: readonly Relation[] = [],
  more: Record<string, string | Buffer> = {},
) => look(await zipOf({ ...wordParts(body, list), ...more }));

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
