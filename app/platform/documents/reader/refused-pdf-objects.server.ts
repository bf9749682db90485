import { constants, inflateSync } from 'node:zlib';
import type { DocumentRefusal } from '../document';

/** Names that only stand in a PDF that runs, sends or starts something, or has other files in it. */
const refused = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Rendition',
  'ImportData',
  'SubmitForm',
  'GoToE',
]);

/**
 * Looks for those names everywhere in the bytes, however they are spelt, and in every packed object: wherever the table
 * of objects leads, whoever follows it finds nothing that was not looked at. Null when there are none.
 */
export function refusalOfPdfObjects(bytes: Uint8Array, mostBytes: number): DocumentRefusal | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (namesSomething(buffer)) return 'active-content';
  let left = mostBytes;
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary =
      buffer
        .toString('latin1', Math.max(0, at - 2_048), at)
        .split(/\bobj\b/)
        .at(-1) ?? '';
    const names = namesIn(dictionary);
    const holdsObjects = names.has('First') || names.has('ObjStm');
    if (holdsObjects && (filtersIn(names) > 1 || (filtersIn(names) === 1 && !names.has('FlateDecode')))) {
      return 'damaged';
    }
    const packed = buffer.subarray(at + 6 + lineBreakAt(buffer, at + 6));
    if (!holdsObjects && !beginsLikeObjects(packed)) continue;
    const objects = inflated(packed, left);
    if (objects === 'too-much') return 'blows-up';
    left -= objects.length;
    if (namesSomething(objects)) return 'active-content';
  }
  return null;
}

function namesSomething(buffer: Buffer): boolean {
  // Long enough to be no accident in packed bytes.
  for (const name of namesIn(buffer.toString('latin1'))) if (refused.has(name)) return true;
  return false;
}

/** A sign of a name may be written by its number: `/J#61vaScript`. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\/([A-Za-z#][A-Za-z0-9#]{1,63})/g)) {
    names.add(
      name.includes('#')
        ? name.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        : name,
    );
  }
  return names;
}

function filtersIn(names: ReadonlySet<string>): number {
  return [...names].filter((name) => /^\w+Decode$|^(Fl|LZW|AHx|A85|RL)$/.test(name)).length;
}

function lineBreakAt(buffer: Buffer, at: number): number {
  if (buffer[at] === 0x0d) return buffer[at + 1] === 0x0a ? 2 : 1;
  return buffer[at] === 0x0a ? 1 : 0;
}

/** Packed objects begin with numbers, or with a remark before them. */
function beginsLikeObjects(packed: Buffer): boolean {
  const first = inflated(packed.subarray(0, 1_024), 1_000_000);
  return (
    first !== 'too-much' && /^\s*(?:%|\d+\s+\d)/.test(first.toString('latin1', 0, 64).replaceAll('\0', ' '))
  );
}

function inflated(packed: Buffer, most: number): Buffer | 'too-much' {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : Buffer.alloc(0);
  }
}
