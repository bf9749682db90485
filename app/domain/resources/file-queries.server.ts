import { and, eq } from 'drizzle-orm';
import {
  resourceDocumentBytes,
  resourceDocuments,
  resourceFiles,
  resources,
  resourceVersions,
} from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { isReadable } from './readable.server';
import { mayEditMethod } from './resource-policy';

export interface FileToDownload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A file of what is published, for whoever may read that now. */
export async function findFileForReaders(
  work: Work,
  { slug, fileId }: { readonly slug: string; readonly fileId: string },
): Promise<FileToDownload | null> {
  const [found] = await filesWithBytes(work).where(
    and(eq(resources.slug, slug), eq(resourceFiles.id, fileId), isReadable(work)),
  );
  return found ?? null;
}

/** A file of any version, for editors. */
export async function findFileForEditors(
  work: Work,
  {
    resourceId,
    number,
    fileId,
  }: { readonly resourceId: string; readonly number: number; readonly fileId: string },
): Promise<FileToDownload | null> {
  if (!mayEditMethod(work.actor)) return null;
  const [found] = await filesWithBytes(work).where(
    and(eq(resources.id, resourceId), eq(resourceVersions.number, number), eq(resourceFiles.id, fileId)),
  );
  return found ?? null;
}

function filesWithBytes({ tx }: Work) {
  return tx
    .select({
      name: resourceFiles.name,
      mediaType: resourceDocuments.mediaType,
      bytes: resourceDocumentBytes.bytes,
    })
    .from(resourceFiles)
    .innerJoin(resourceVersions, eq(resourceVersions.id, resourceFiles.versionId))
    .innerJoin(resources, eq(resources.id, resourceVersions.resourceId))
    .innerJoin(resourceDocuments, eq(resourceDocuments.id, resourceFiles.documentId))
    .innerJoin(resourceDocumentBytes, eq(resourceDocumentBytes.documentId, resourceDocuments.id))
    .$dynamic();
}
