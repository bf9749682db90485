import { fail, type Result } from '~/domain/kernel/result';
import type { DocumentKind, DocumentPage } from './document';
import { askReader } from './isolated-reader.server';

/** The words of a document that was inspected, page by page; pages without words are left out. */
export async function readDocumentText(
  kind: DocumentKind,
  bytes: Uint8Array,
): Promise<Result<DocumentPage[], 'damaged' | 'too-slow'>> {
  const answer = await askReader({ task: 'read', kind }, bytes);
  if (answer === 'too-slow') return fail('too-slow');
  if (answer === 'too-heavy' || answer === 'broke') return fail('damaged');
  return answer;
}
