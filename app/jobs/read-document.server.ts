import { longDeadline, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { findDocumentToRead, keepDocumentWords } from '~/domain/resources/document-reading.server';
import { readDocumentText } from '~/platform/documents/read-document-text.server';

const actor: Actor = { kind: 'system', job: 'read-document' };

/** Reads the words of a file, outside any transaction: it takes as long as the file is thick. */
export async function readDocument(documentId: string): Promise<void> {
  const found = await withActor(actor, (work) => findDocumentToRead(work, documentId));
  if (!found) return;
  const read = await readDocumentText(found.kind, found.bytes);
  await withActor(
    actor,
    (work) => keepDocumentWords(work, documentId, read.ok ? read.value : null),
    longDeadline,
  );
}
