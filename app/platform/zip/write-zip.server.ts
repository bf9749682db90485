import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Of no zone and no moment: the same parts are the same bytes, whenever and wherever they are packed. */
const timeless = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/** Packs parts one after another. A part is asked for when the one before has been read, no faster than is read here. */
export function writeZip(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): Readable {
  return Readable.from(packedBytes(parts), { objectMode: false });
}

async function* packedBytes(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const packed = new PassThrough();
  zip.outputStream.pipe(packed);
  zip.on('error', (error) => packed.destroy(error));
  pack(zip, parts, packed).catch((error) => packed.destroy(error));
  yield* packed;
}

async function pack(
  zip: ZipFile,
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
  packed: PassThrough,
): Promise<void> {
  for await (const { name, content } of parts) {
    if (packed.destroyed) return;
    const source = Readable.from(content, { objectMode: false });
    const stop = () => source.destroy();
    packed.once('close', stop);
    zip.addReadStream(source, name, timeless);
    // Rejects when the source fails; stays behind when nobody reads on.
    await Promise.race([once(source, 'end'), once(source, 'close')]);
    packed.off('close', stop);
  }
  zip.end();
}
