import { fail } from '~/domain/kernel/result';
import type { ReaderAnswer, ReaderTask } from '../reader-task';
import { inspectPackage } from './inspect-package.server';
import { readOpenDocument } from './read-open-document.server';
import { readSlides } from './read-slides.server';
import { readWordDocument } from './read-word-document.server';

const readers = {
  // The library for PDF is large: only who needs it waits for it.
  pdf: async (bytes: Uint8Array) => (await import('./read-pdf-pages.server')).readPdfPages(bytes),
  docx: readWordDocument,
  pptx: readSlides,
  odt: readOpenDocument,
  odp: readOpenDocument,
} as const;

/** What there is to say about a file: never throws, whatever is in it. */
export async function answerTask(task: ReaderTask, bytes: Uint8Array): Promise<ReaderAnswer<ReaderTask>> {
  try {
    if (task.task === 'read') return await readers[task.kind](bytes);
    if (task.container === 'zip') return await inspectPackage(bytes);
    return await (await import('./inspect-pdf.server')).inspectPdf(bytes);
  } catch {
    // Whatever a library stumbles over in a file of somebody else means the same: it is no file to keep.
    return fail('damaged');
  }
}
