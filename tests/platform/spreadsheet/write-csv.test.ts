import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Column, Row } from '~/platform/spreadsheet/column';
import { writeCsv } from '~/platform/spreadsheet/write-csv.server';
import { hostileTexts } from './hostile-texts';

const columns: Column[] = [
  { heading: 'naam', kind: 'text' },
  { heading: 'minuten', kind: 'whole' },
  { heading: 'bedrag', kind: 'hundredths' },
  { heading: 'dag', kind: 'day' },
];

const written = (...portions: Row[][]) => text(writeCsv(columns, portions));

describe('rows as a text file', () => {
  test('begin with a byte order mark, and have semicolons, decimal commas and Windows lines', async () => {
    const bytes = await buffer(writeCsv(columns, [[['Zoë', 90, 123_456, '2026-09-30']]]));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toBe('\ufeffnaam;minuten;bedrag;dag\r\nZoë;90;1234,56;2026-09-30\r\n');
  });

  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [-5, '-0,05'],
    [-12_345, '-123,45'],
    [9_007_199_254_740_991, '90071992547409,91'],
  ])('%i hundredths are the number %s, also below zero', async (value, expected) => {
    expect(await written([['', null, value, null]])).toContain(`;;${expected};\r\n`);
  });

  test('with a number that is no integer are refused', async () => {
    await expect(written([['', null, 0.5, null]])).rejects.toThrow(RangeError);
  });

  test('keep hostile text text, for whoever splits at another sign too', async () => {
    const texts = [...hostileTexts, 'a;=1+1', 'a,=1+1', 'a\t=1+1', 'a\n=1+1', '";=1+1', 'a";=1+1'];
    const content = await written(texts.map((hostile) => [hostile, null, null, null]));
    for (const delimiter of [';', ',', '\t']) {
      const records = parse(content, {
        delimiter,
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        from: 2,
      });
      const cells = (records as string[][]).flat().map((cell) => cell.trimStart());
      expect(cells.filter((cell) => /^["]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }
  });

  test('are read no faster than they are written', async () => {
    let asked = 0;
    async function* portions(): AsyncGenerator<Row[]> {
      for (; asked < 1_000; asked += 1)
        yield Array.from({ length: 100 }, () => ['x'.repeat(100), 1, 2, null]);
    }
    const stream = writeCsv(columns, portions());
    for await (const _ of stream) break;
    expect(asked).toBeLessThan(100);
  });

  test('that stop halfway are no file', async () => {
    async function* portions(): AsyncGenerator<Row[]> {
      yield [['x', 1, 2, null]];
      throw new Error('away');
    }
    await expect(text(writeCsv(columns, portions()))).rejects.toThrow('away');
  });
});
