import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Unpacks one part; null when more than `most` bytes come out of it. */
type Unpack = (most: number) => Promise<Uint8Array | null>;

/**
 * Goes through the parts of a zip one by one until `look` says false. False when it is no zip, is damaged, or holds
 * other than it says.
 */
export async function eachZipEntry(
  bytes: Uint8Array,
  look: (entry: Entry, unpack: Unpack) => Promise<boolean>,
): Promise<boolean> {
  let zip: ZipFile;
  try {
    zip = await new Promise<ZipFile>((resolve, reject) =>
      fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      ),
    );
  } catch {
    return false;
  }
  return new Promise<boolean>((resolve) => {
    zip.on('error', () => resolve(false));
    zip.on('end', () => resolve(true));
    zip.on('entry', (entry: Entry) => {
      look(entry, (most) => unpackEntry(zip, entry, most)).then(
        (goOn) => (goOn ? zip.readEntry() : resolve(true)),
        () => resolve(false),
      );
    });
    zip.readEntry();
  });
}

function unpackEntry(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most) chunks.push(chunk);
        else {
          stream.destroy();
          resolve(null);
        }
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
