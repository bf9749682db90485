import { expect, test } from 'vitest';
import { csvDownload } from '~/web/csv.server';

test('a small table is a file of which no text is worked out', async () => {
  const response = csvDownload(
    [
      ['regel', 'waarde'],
      [-2, '=1+1'],
    ],
    'punten.csv',
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.toString()).toBe("\ufeffregel;waarde\r\n-2;'=1+1\r\n");
  expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="punten.csv"');
});
