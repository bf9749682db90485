import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface WholeFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Writes files under names of their own, and gives them theirs when all of them are whole: whoever looks into the folder
 * meanwhile finds none of them. Gives their paths.
 */
export async function writeWholeFiles(folder: string, files: readonly WholeFile[]): Promise<string[]> {
  const written: { readonly partial: string; readonly path: string }[] = [];
  try {
    for (const { name, content } of files) {
      const partial = join(folder, `.${name}.${process.pid}.partial`);
      written.push({ partial, path: join(folder, name) });
      await pipeline(Readable.from(content, { objectMode: false }), createWriteStream(partial));
    }
    for (const { partial, path } of written) renameSync(partial, path);
  } catch (error) {
    for (const { partial } of written) rmSync(partial, { force: true });
    throw error;
  }
  return written.map(({ path }) => path);
}
