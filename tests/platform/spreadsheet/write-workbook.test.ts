import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Column, Row } from '~/platform/spreadsheet/column';
import { plainText } from '~/platform/spreadsheet/plain-cell';
import { writeWorkbook } from '~/platform/spreadsheet/write-workbook.server';
import { eachZipEntry } from '~/platform/zip/each-zip-entry.server';
import { hostileTexts } from './hostile-texts';

const columns: Column[] = [
  { heading: 'naam & <plaats>', kind: 'text', width: 30 },
  { heading: 'minuten', kind: 'whole' },
  { heading: 'bedrag', kind: 'hundredths' },
  { heading: 'dag', kind: 'day' },
];

const bytesOf = (...portions: Row[][]) => buffer(writeWorkbook('Regels', columns, portions));

async function sheetOf(bytes: Buffer) {
  const [sheet] = await readXlsxFile(bytes);
  return sheet;
}

async function partOf(bytes: Buffer, name: string): Promise<string> {
  let text = '';
  await eachZipEntry(bytes, async (entry, unpack) => {
    if (entry.fileName === name) text = Buffer.from((await unpack(1_000_000)) ?? []).toString();
    return true;
  });
  return text;
}

describe('rows as a workbook', () => {
  test('are read by somebody else as text, numbers and days', async () => {
    const sheet = await sheetOf(
      await bytesOf(
        [['Zoë', 90, -123_405, '2026-09-30']],
        [
          [null, null, 5, null],
          ['007', 0, 0, '1900-03-01'],
        ],
      ),
    );
    expect(sheet).toEqual({
      sheet: 'Regels',
      data: [
        ['naam & <plaats>', 'minuten', 'bedrag', 'dag'],
        ['Zoë', 90, -1234.05, new Date('2026-09-30')],
        [null, null, 0.05, null],
        ['007', 0, 0, new Date('1900-03-01')],
      ],
    });
  });

  test('keep hostile text text: nothing is a formula, and the signs are those that were written', async () => {
    const texts = [...hostileTexts, '<f>1+1</f>', ']]>', '&amp;', '</t></is></c><c><f>1</f>'];
    const bytes = await bytesOf(texts.map((hostile) => [hostile, null, null, null]));
    const sheet = await sheetOf(bytes);
    expect(sheet?.data.slice(1).map(([cell]) => String(cell).trim())).toEqual(
      texts.map((hostile) => plainText(hostile).trim()),
    );
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[\s>]/);
  });

  test('write a sign by its number as the text it is', async () => {
    const bytes = await bytesOf([['_x0041_ x_x', null, null, null]]);
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('>_x005F_x0041_ x_x<');
  });

  test('have a row of headings that is bold and stays in sight, and columns as wide as they say', async () => {
    const xml = await partOf(await bytesOf(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
    expect(xml).toContain('<c r="A1" s="5" t="inlineStr">');
  });

  test('name the columns after the twenty-sixth', async () => {
    const wide = Array.from({ length: 60 }, (_, at): Column => ({ heading: `k${at}`, kind: 'whole' }));
    const [sheet] = await readXlsxFile(await buffer(writeWorkbook('a/b', wide, [[wide.map((_, at) => at)]])));
    expect(sheet?.sheet).toBe('a b');
    expect(sheet?.data[1]).toEqual(wide.map((_, at) => at));
  });

  test('are the same bytes again', async () => {
    const portions: Row[][] = Array.from({ length: 20 }, (_, at) =>
      Array.from({ length: 500 }, (__, row) => [`regel ${at}`, row, row * at, '2026-09-30']),
    );
    expect((await bytesOf(...portions)).equals(await bytesOf(...portions))).toBe(true);
  });

  test('that stop halfway are no file', async () => {
    async function* portions(): AsyncGenerator<Row[]> {
      yield [['x', 1, 2, null]];
      throw new Error('away');
    }
    await expect(buffer(writeWorkbook('x', columns, portions()))).rejects.toThrow('away');
  });

  test('that nobody reads on are let go of', async () => {
    let asked = 0;
    let ended = false;
    async function* portions(): AsyncGenerator<Row[]> {
      try {
        for (; asked < 10_000; asked += 1) {
          yield Array.from({ length: 100 }, (_, row) => [String(Math.sin(row * asked)), row, asked, null]);
        }
      } finally {
        ended = true;
      }
    }
    for await (const _ of writeWorkbook('x', columns, portions())) if (asked > 0) break;
    await expect.poll(() => ended).toBe(true);
    expect(asked).toBeLessThan(1_000);
  });
});
