import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { resourceFiles } from '~/db/schema/resources';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { addFile } from '~/domain/resources/add-file.server';
import { keepDocumentWords } from '~/domain/resources/document-reading.server';
import { readDocument } from '~/jobs/read-document.server';
import type { InspectedDocument } from '~/platform/documents/document';
import { inspectDocument } from '~/platform/documents/inspect-document.server';
import { done } from './resources';

export const fileNameOf = 'Handboek.pdf';

const system: Actor = { kind: 'system', job: 'read-document' };
const pdf: InspectedDocument = { kind: 'pdf', mediaType: 'application/pdf', extension: 'pdf' };

/** A file in the draft of a resource, with the words of its pages, without a reader; gives its id. */
export async function addFileTo(
  writer: Actor,
  resourceId: string,
  pages: readonly string[],
): Promise<string> {
  const { fileId, documentId } = await put(writer, resourceId, Buffer.from(pages.join('\f')), pdf);
  const read = pages.map((text, index) => ({ page: index + 1, text }));
  await withActor(system, (work) => keepDocumentWords(work, documentId, read));
  return fileId;
}

/** A real PDF in the draft of a resource, looked at as its page does and read as the worker does; gives its id. */
export async function addPdfTo(writer: Actor, resourceId: string, bytes: Uint8Array): Promise<string> {
  const inspected = done(await inspectDocument(fileNameOf, bytes));
  const { fileId, documentId } = await put(writer, resourceId, bytes, inspected);
  await readDocument(documentId);
  return fileId;
}

async function put(writer: Actor, resourceId: string, bytes: Uint8Array, document: InspectedDocument) {
  const file = { resourceId, name: fileNameOf, language: 'nl', bytes, document } as const;
  const { fileId } = done(await withActor(writer, (work) => addFile(work, file)));
  const [kept] = await database()
    .select({ documentId: resourceFiles.documentId })
    .from(resourceFiles)
    .where(eq(resourceFiles.id, fileId));
  return { fileId, documentId: kept?.documentId ?? '' };
}
