import { and, eq } from 'drizzle-orm';
import { resourceDocumentBytes, resourceDocumentPages, resourceDocuments } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import type { DocumentKind, DocumentPage } from '~/platform/documents/document';
import { pagesInParts } from './document-words';

const rowsAtOnce = 200;

/** A file whose words were not read yet; `null` when they were, or when it went meanwhile. */
export async function findDocumentToRead(
  { tx }: Work,
  documentId: string,
): Promise<{ readonly kind: DocumentKind; readonly bytes: Buffer } | null> {
  const [found] = await tx
    .select({ kind: resourceDocuments.kind, bytes: resourceDocumentBytes.bytes })
    .from(resourceDocuments)
    .innerJoin(resourceDocumentBytes, eq(resourceDocumentBytes.documentId, resourceDocuments.id))
    .where(and(eq(resourceDocuments.id, documentId), eq(resourceDocuments.reading, 'waiting')));
  return found ?? null;
}

/** Keeps the words of a file by page, so that it is found by them; `null` when they could not be read. */
export async function keepDocumentWords(
  { tx }: Work,
  documentId: string,
  pages: readonly DocumentPage[] | null,
): Promise<void> {
  const [document] = await tx
    .select({ language: resourceDocuments.language })
    .from(resourceDocuments)
    .where(and(eq(resourceDocuments.id, documentId), eq(resourceDocuments.reading, 'waiting')))
    .for('update');
  if (!document) return;
  const parts = pages === null ? [] : pagesInParts(pages);
  for (let from = 0; from < parts.length; from += rowsAtOnce) {
    await tx
      .insert(resourceDocumentPages)
      .values(
        parts
          .slice(from, from + rowsAtOnce)
          .map((part) => ({ documentId, language: document.language, ...part })),
      );
  }
  await tx
    .update(resourceDocuments)
    .set({ reading: parts.length === 0 ? 'unreadable' : 'read' })
    .where(eq(resourceDocuments.id, documentId));
}
