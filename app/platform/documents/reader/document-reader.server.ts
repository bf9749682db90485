import type { ReaderTask } from '../reader-task';
import { answerTask } from './answer-task.server';
import { watchLimits } from './watch-limits.server';

/** The program that opens files of others: one task, one file, one answer. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

// Reading the map of the library for PDF would take more memory than reading a PDF.
process.setSourceMapsEnabled(false);
const task = JSON.parse(process.argv.at(-1) ?? '') as ReaderTask & { bytes: number; seconds: number };
watchLimits(task);
process.send?.(await answerTask(task, await standardInput()), () => process.exit(0));
