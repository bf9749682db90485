import { fail, type Result, succeed } from '~/domain/kernel/result';
import { containerOf } from './container';
import {
  type DocumentRefusal,
  documentKinds,
  documentLimits,
  type InspectedDocument,
  mediaTypeOf,
} from './document';
import { askReader } from './isolated-reader.server';

/**
 * What a file is, by what is in it, or why the portal does not keep it. Everything that has to be unpacked or parsed for
 * that happens in a process of its own.
 */
export async function inspectDocument(
  name: string,
  bytes: Uint8Array,
): Promise<Result<InspectedDocument, DocumentRefusal>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > documentLimits.bytes) return fail('too-large');
  const extension = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (/^(do[ct]m|pp[tsa]m|potm)$/.test(extension)) return fail('active-content');
  const claimed = documentKinds.find((kind) => kind === extension);
  if (!claimed) return fail('wrong-type');
  const container = containerOf(bytes);
  if (container === 'compound') return fail(holdsEncryptedPackage(bytes) ? 'locked' : 'not-what-it-says');
  if (container !== (claimed === 'pdf' ? 'pdf' : 'zip')) return fail('not-what-it-says');

  const answer = await askReader({ task: 'inspect', container }, bytes);
  if (answer === 'too-slow' || answer === 'too-heavy') return fail('blows-up');
  if (answer === 'broke') return fail('damaged');
  if (!answer.ok) return answer;
  if (answer.value !== claimed) return fail('not-what-it-says');
  return succeed({ kind: claimed, mediaType: mediaTypeOf[claimed], extension: claimed });
}

/** Office keeps a document with a password in the container of old Office files. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
