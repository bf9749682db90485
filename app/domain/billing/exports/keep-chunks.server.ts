import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { exportChunks } from '~/db/schema/billing-exports';
import type { Work } from '~/db/with-actor.server';

const chunkSize = 256 * 1024;
const pack = promisify(deflateRaw);

export interface KeptFile {
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Writes a file into the database as it is made, a chunk at a time. */
export async function keepChunks({ tx }: Work, batchId: string, file: Readable): Promise<KeptFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let position = 0;
  for await (const bytes of inChunks(file)) {
    hash.update(bytes);
    sizeBytes += bytes.length;
    const packed = await pack(bytes, { level: 1 });
    await tx.insert(exportChunks).values({ batchId, position, packed, sizeBytes: bytes.length });
    position += 1;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

async function* inChunks(file: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of file) {
    held.push(piece as Buffer);
    size += (piece as Buffer).length;
    if (size < chunkSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
