import { constants, createDeflate } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfOf } from '#tests/support/make-documents';
import { askReader } from '~/platform/documents/isolated-reader.server';
import { rawPdf } from './raw-pdf';

/** A packed text of so many million spaces, made without ever being one. */
async function packedSpaces(millions: number): Promise<Buffer> {
  const pack = createDeflate();
  const chunks: Buffer[] = [];
  pack.on('data', (chunk: Buffer) => chunks.push(chunk));
  const million = Buffer.alloc(1_000_000, ' ');
  const flushed = () => new Promise<void>((resolve) => pack.flush(constants.Z_FULL_FLUSH, resolve));
  pack.write(million);
  await flushed();
  const head = Buffer.concat(chunks.splice(0));
  pack.write(million);
  await flushed();
  const again = Buffer.concat(chunks.splice(0));
  return Buffer.concat([head, ...Array.from({ length: millions }, () => again)]);
}

const streamOf = (dictionary: string, content: string) =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

test('a reader that takes too much memory or time is ended, and the next file is read', async () => {
  const packed = (await packedSpaces(2_000)).toString('latin1');
  const heavy = rawPdf({ page: '/Contents 4 0 R', objects: [streamOf('/Filter /FlateDecode', packed)] });
  const depth = 12;
  // Every drawing draws the next ten times.
  const forms = Array.from({ length: depth }, (_, at) =>
    streamOf(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X ${Math.min(at + 5, depth + 3)} 0 R >> >>`,
      at === depth - 1 ? 'BT /F 9 Tf (x) Tj ET' : '/X Do '.repeat(10),
    ),
  );
  const endless = rawPdf({
    page: `/Contents ${4 + depth} 0 R /Resources << /XObject << /X 4 0 R >> >>`,
    objects: [...forms, streamOf('', '/X Do ')],
  });
  const answers = await Promise.all([
    askReader({ task: 'read', kind: 'pdf' }, heavy),
    askReader({ task: 'read', kind: 'pdf' }, endless, 4),
    pdfOf(['Dag']).then((plain) => askReader({ task: 'read', kind: 'pdf' }, plain)),
  ]);
  expect(answers).toEqual(['too-heavy', 'too-slow', { ok: true, value: [{ page: 1, text: 'Dag' }] }]);
}, 180_000);
