import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pictureIn } from '#tests/support/read-pdf-picture';
import { readSquares } from '#tests/support/read-square-code';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { qrRows } from '~/platform/qr-code';
import { SquareCode } from '~/ui/primitives/pictures/square-code';

const link = 'https://leerkring.example/register/verklaring/0b6f3f0e-7d1c-4f57-9c0a-2f9f3ad0c1aa';
const rows = qrRows(link);

describe('the code of a link', () => {
  it('is read by somebody else’s reader, and small enough for paper', () => {
    expect(readSquares((row, column) => rows[row]?.[column] === '1', rows.length)).toBe(link);
    expect(rows.length).toBeLessThanOrEqual(41);
  });

  it('is read when there is a stain on it', () => {
    const isDirty = (row: number, column: number) => Math.hypot(row - 18, column - 20) < 3;
    const squares = (row: number, column: number) =>
      isDirty(row, column) ? true : rows[row]?.[column] === '1';
    expect(readSquares(squares, rows.length)).toBe(link);
  });

  it('is read from the page', () => {
    const html = renderToStaticMarkup(<SquareCode rows={rows} label="Naar de controle" />);
    expect(html).toContain('role="img" aria-label="Naar de controle"');
    const dark = new Set<string>();
    for (const [, x, y, length] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let at = 0; at < Number(length); at += 1) dark.add(`${Number(y) - 4} ${Number(x) + at - 4}`);
    }
    expect(readSquares((row, column) => dark.has(`${row} ${column}`), rows.length)).toBe(link);
  });

  it('is read from the PDF, where it is told in words too', async () => {
    const file = await writePdf({
      languageTag: 'nl-NL',
      title: 'Verklaring',
      author: 'Leerkring',
      madeAt: new Date('2027-03-01T09:00:00Z'),
      lead: [],
      facts: [],
      picture: { alternative: `QR-code met de link ${link}`, rows, size: 113 },
      sections: [],
      unprintableNote: '',
      header: ['', ''],
      footer: ['', () => ''],
    });
    const { alternative, squares } = await pictureIn(file, rows.length, 113);
    expect(alternative).toBe(`QR-code met de link ${link}`);
    expect(readSquares(squares, rows.length)).toBe(link);
  });
});
