import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screenFile } from '../../scripts/screen-file';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'screen-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function screen(...names: readonly string[]) {
  const { out, ...said } = screenFile(names);
  return { ...said, lines: out.split('\n').slice(0, -1), out };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = 'Eén nummer 🙂:\r\nBSN 123.456.782, bel 06-12345678.\r\n';
const spots = (opening = 0) =>
  [
    { kind: 'bsn', severity: 'block', words: '123.456.782' },
    { kind: 'phone', severity: 'block', words: '06-12345678' },
  ].map(({ words, ...finding }) => {
    const start = opening + text.indexOf(words);
    return JSON.stringify({ ...finding, start, end: start + words.length });
  });

describe('the screen on a file', () => {
  test.each([
    { name: 'plain.txt', content: text, lines: spots() },
    { name: 'marked.txt', content: `\ufeff${text}`, lines: spots(1) },
    { name: 'clean.md', content: 'De Jeugdwet geldt sinds 1 januari 2015.\n', lines: [] },
    { name: 'empty.txt', content: '', lines: [] },
    { name: 'only-mark.txt', content: '\ufeff', lines: [] },
    { name: 'long.txt', content: 'In de regio zijn 14 teams.\n'.repeat(10_000) + text, lines: 2 },
  ])('prints a line per finding and nothing else: $name', ({ name, content, lines }) => {
    const ran = screen(file(name, content));
    expect(ran).toMatchObject({ code: 0, error: '' });
    if (typeof lines === 'number') expect(ran.lines).toHaveLength(lines);
    else expect(ran.lines).toEqual(lines);
  });

  test.each([
    { what: 'no name', names: [], error: /^Usage: / },
    { what: 'two names', names: ['a', 'b'], error: /^Usage: / },
    { what: 'no such file', names: ['not-there.txt'], error: /there is no such file/ },
  ])('refuses $what', ({ names, error }) => {
    const ran = screen(...names);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.error).toMatch(error);
  });

  test('refuses a folder', () => {
    mkdirSync(join(folder, 'folder'));
    expect(screen(join(folder, 'folder'))).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    { name: 'latin.txt', content: Buffer.from('één', 'latin1') },
    { name: 'utf-16.txt', content: Buffer.from(`\ufeff${text}`, 'utf16le') },
    { name: 'utf-16-unmarked.txt', content: Buffer.from('BSN 123456782', 'utf16le') },
    { name: 'picture.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  ])('refuses what is not UTF-8, without a word of it: $name', ({ name, content }) => {
    const ran = screen(file(name, content));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.error).toContain('not text in UTF-8');
    expect(ran.error).not.toContain('123456782');
  });

  test('is what `npm run --silent screen` runs', () => {
    const run = (...names: readonly string[]) =>
      spawnSync('npm', ['run', '--silent', 'screen', '--', ...names], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    const found = run(file('npm.txt', text));
    expect(found).toMatchObject({ status: 0, stdout: `${spots().join('\n')}\n`, stderr: '' });
    expect(run('not-there.txt')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'not-there.txt: there is no such file\n',
    });
  });
});
