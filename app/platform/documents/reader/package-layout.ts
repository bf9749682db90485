import { type DocumentRefusal, documentLimits } from '../document';

const endRecord = { signature: 0x06054b50, length: 22 } as const;
const entryRecord = { signature: 0x02014b50, length: 46 } as const;
const partHeader = { signature: 0x04034b50, length: 30 } as const;

/**
 * How the parts of a zip lie beside each other: nothing before the first or after the list of them, none over another,
 * each under the same name at both places where its name stands, and not too many. Two programs that open it see the
 * same file. Null when all is well.
 */
export function refusalOfLayout(bytes: Uint8Array): DocumentRefusal | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endRecord.length;
  if (end < 0) return 'damaged';
  if (view.getUint32(end, true) !== endRecord.signature) {
    return lastEndRecord(view) === -1 ? 'damaged' : 'not-what-it-says';
  }
  const count = view.getUint16(end + 10, true);
  if (count > documentLimits.parts) return 'too-many-parts';
  const listBegins = view.getUint32(end + 16, true);
  if (listBegins + view.getUint32(end + 12, true) !== end) return 'damaged';
  if (view.getUint16(end + 20, true) !== 0) return 'not-what-it-says';

  const places: { from: number; to: number }[] = [];
  const names = new Set<string>();
  let at = listBegins;
  for (let number = 0; number < count; number += 1) {
    if (at + entryRecord.length > end || view.getUint32(at, true) !== entryRecord.signature) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const name = latin(bytes, at + entryRecord.length, nameLength);
    if (names.has(name.toLowerCase())) return 'not-what-it-says';
    names.add(name.toLowerCase());
    const from = view.getUint32(at + 42, true);
    if (from + partHeader.length > listBegins || view.getUint32(from, true) !== partHeader.signature) {
      return 'damaged';
    }
    const innerNameLength = view.getUint16(from + 26, true);
    const content = from + partHeader.length + innerNameLength + view.getUint16(from + 28, true);
    if (latin(bytes, from + partHeader.length, innerNameLength) !== name) return 'not-what-it-says';
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|\\|^[a-z]:|\p{Cc}/iu.test(name)) return 'not-what-it-says';
    places.push({ from, to: content + view.getUint32(at + 20, true) });
    at += entryRecord.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) return 'damaged';
  places.sort((one, other) => one.from - other.from);
  if (places[0]?.from !== 0) return 'not-what-it-says';
  const ends = places.map((_, place) => places[place + 1]?.from ?? listBegins);
  return places.some(({ to }, place) => to > (ends[place] ?? 0)) ? 'not-what-it-says' : null;
}

function lastEndRecord(view: DataView): number {
  for (let at = view.byteLength - endRecord.length; at >= 0 && at > view.byteLength - 65_558; at -= 1) {
    if (view.getUint32(at, true) === endRecord.signature) return at;
  }
  return -1;
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.subarray(from, from + length)).toString('latin1');
}
