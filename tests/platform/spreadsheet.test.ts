import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readSpreadsheet } from '~/platform/spreadsheet/read-spreadsheet.server';
import { pageLimits } from '~/platform/spreadsheet/spreadsheet';

const read = async (content: string | Uint8Array, limits = pageLimits) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readSpreadsheet(bytes, limits);
  return result.ok ? result.value.map(({ lines }) => lines) : result.reason;
};
const lines = (...cells: string[][]) => cells.map((row, at) => ({ line: at + 1, cells: row }));

describe('a text file', () => {
  test.each([
    ['semicolons', 'naam;dag\nÅse;1'],
    ['commas', 'naam,dag\nÅse,1'],
    ['tabs', 'naam\tdag\nÅse\t1'],
    ['a byte order mark', '\ufeffnaam;dag\r\nÅse;1\r\n'],
    ['padding', 'naam  ; dag\n Åse\u00a0;1   '],
  ])('with %s', async (_, text) => {
    expect(await read(text)).toEqual([lines(['naam', 'dag'], ['Åse', '1'])]);
  });

  test('of an older Excel, in Windows-1252, and in UTF-16', async () => {
    const expected = [lines(['naam', 'prijs'], ['Zoë', '€ 5'])];
    expect(await read(new Uint8Array(Buffer.from('naam;prijs\nZo\xeb;\x80 5', 'latin1')))).toEqual(expected);
    const utf16 = new Uint8Array(Buffer.from('\ufeffnaam;prijs\nZoë;€ 5', 'utf16le'));
    expect(await read(utf16)).toEqual(expected);
  });

  test('that says its separator, with line breaks in a field and empty lines, keeps the numbers of its lines', async () => {
    expect(await read('sep=,\na,b\n"x\ny, z",1\n\n;,2\n')).toEqual([
      [
        { line: 2, cells: ['a', 'b'] },
        { line: 3, cells: ['x\ny, z', '1'] },
        { line: 6, cells: [';', '2'] },
      ],
    ]);
  });

  test.each([
    ['nothing', '', 'file-empty'],
    ['spaces', ' \n ', 'file-empty'],
    ['a quotation mark that stays open', 'a;b\n1;"x', 'file-quote|2'],
    ['a quotation mark in the middle', 'a;b\n1;2\n3;x "y" z', 'file-quote|3'],
    ['no text', new Uint8Array([1, 0, 2, 0, 3]), 'file-not-a-table'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'file-old-excel'],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'file-damaged'],
    ['many columns', `${'a;'.repeat(90)}b`, 'file-too-many-columns'],
    ['many lines', 'a;b\n'.repeat(6_001), 'file-too-many-lines'],
  ])('with %s is refused', async (_, content, reason) => {
    expect(await read(content)).toBe(reason);
  });
});

/** A zip of one part, which may say another size than it has. */
function zip(name: string, content: Buffer, saidSize = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const file = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(saidSize, 22);
  head.writeUInt16LE(file.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(saidSize, 24);
  central.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + file.length, 12);
  end.writeUInt32LE(head.length + file.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([head, file, packed, central, file, end]));
}

describe('a workbook', () => {
  test('gives the days, numbers and words of every tab', async () => {
    const { toBuffer } = await writeXlsxFile([
      {
        sheet: 'Mensen',
        data: [
          [{ value: 'Naam' }, { value: 'Dag' }],
          [{ value: 'Åse' }, { value: new Date(Date.UTC(2024, 2, 9)), type: Date, format: 'dd-mm-yyyy' }],
          [],
          [
            { value: 12, type: Number },
            { value: true, type: Boolean },
          ],
        ],
      },
      { sheet: 'Leeg', data: [[]] },
    ]);
    expect(await read(new Uint8Array(await toBuffer()))).toEqual([
      [
        { line: 1, cells: ['Naam', 'Dag'] },
        { line: 2, cells: ['Åse', '2024-03-09'] },
        { line: 4, cells: ['12', 'ja'] },
      ],
    ]);
  });

  const small = { ...pageLimits, unpackedBytes: 100_000 };
  const bomb = Buffer.alloc(5_000_000, ' ');
  const sheet = (cells: string) => Buffer.from(`<worksheet><sheetData>${cells}</sheetData></worksheet>`);

  test.each([
    ['unpacks to more than it may', zip('xl/a.xml', bomb), 'file-too-large'],
    ['says that it is small and is not', zip('xl/a.xml', bomb, 10), 'file-damaged'],
    ['has no sheet in it', zip('Observations.csv', Buffer.from('a;b')), 'file-not-a-workbook'],
    ['has a row at the far end', zip('xl/s.xml', sheet('<row r="1048576"/>')), 'file-too-many-lines'],
    [
      'has a cell at the far end',
      zip('xl/s.xml', sheet('<row><c r="XFD1"/></row>')),
      'file-too-many-columns',
    ],
    ['hides where its cells are', zip('xl/s.xml', sheet('<c r="&#88;FD1"/>')), 'file-damaged'],
    ['brings its own words', zip('xl/s.xml', Buffer.from('<!DOCTYPE x><sheetData/>')), 'file-damaged'],
  ])('that %s is refused', async (_, bytes, reason) => {
    expect(await read(bytes, small)).toBe(reason);
  });
});
