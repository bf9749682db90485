import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openParts, pdfOf, wordParagraph, wordParts, zipOf } from '#tests/support/make-documents';
import { containerOf } from '~/platform/documents/container';
import { answerTask } from '~/platform/documents/reader/answer-task.server';

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
