import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import {
  resourceDocumentBytes,
  resourceDocuments,
  resourceFiles,
  resourceVersions,
} from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import type { InspectedDocument } from '~/platform/documents/document';
import { enqueue } from '~/platform/queue.server';
import type { Language } from '../accounts/language';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findOpenVersion, openResource } from './open-resource.server';
import { canSave } from './resource-policy';
import { mostFiles } from './resource-settings';

export interface NewFile {
  readonly resourceId: string;
  readonly name: string;
  readonly language: Language;
  readonly bytes: Uint8Array;
  /** What it turned out to be when it was looked at. */
  readonly document: InspectedDocument;
}

type Refusal = 'not-found' | 'not-a-draft' | 'files-full' | 'file-known';

const longestName = 120;

/** Puts a file that was looked at into a draft; its words are read afterwards, in the background. */
export async function addFile(
  work: Work,
  { resourceId, name, language, bytes, document }: NewFile,
): Promise<Result<{ readonly fileId: string }, Refusal>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  const decision = canSave(version.state);
  if (!decision.allowed) return fail(decision.reason);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = await work.tx
    .select({ position: resourceFiles.position, sha256: resourceDocuments.sha256 })
    .from(resourceFiles)
    .innerJoin(resourceDocuments, eq(resourceDocuments.id, resourceFiles.documentId))
    .where(eq(resourceFiles.versionId, version.id));
  if (kept.some((file) => file.sha256 === sha256)) return fail('file-known', { file: 'file-known' });
  if (kept.length >= mostFiles) return fail('files-full', { file: `files-full|${mostFiles}` });
  const documentId = await keepDocument(work, { language, bytes, document, sha256 });
  const [file] = await work.tx
    .insert(resourceFiles)
    .values({
      versionId: version.id,
      documentId,
      name: shownName(name),
      position: firstFree(kept.map(({ position }) => position)),
    })
    .returning({ id: resourceFiles.id });
  if (!file) throw new Error('a file was not kept');
  // Whoever decides about a version has seen its files too.
  await work.tx
    .update(resourceVersions)
    .set({ revision: sql`${resourceVersions.revision} + 1` })
    .where(eq(resourceVersions.id, version.id));
  await enqueue(work.tx, 'read-document', { documentId });
  await recordActivity(work, {
    name: 'resources.file-added',
    data: { resourceId, number: version.number, fileId: file.id },
  });
  return succeed({ fileId: file.id });
}

async function keepDocument(
  { tx, now }: Work,
  {
    language,
    bytes,
    document,
    sha256,
  }: Pick<NewFile, 'language' | 'bytes' | 'document'> & { readonly sha256: string },
): Promise<string> {
  const [row] = await tx
    .insert(resourceDocuments)
    .values({
      kind: document.kind,
      mediaType: document.mediaType,
      language,
      sizeBytes: bytes.length,
      sha256,
      keptAt: now,
    })
    .returning({ id: resourceDocuments.id });
  if (!row) throw new Error('a document was not kept');
  await tx.insert(resourceDocumentBytes).values({ documentId: row.id, bytes: Buffer.from(bytes) });
  return row.id;
}

/** The end of a long name says what kind of file it is. What would part a line or a header is left out. */
function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return [...last.replace(/[\p{C}"]/gu, '').trim()].slice(-longestName).join('') || '–';
}

function firstFree(taken: readonly number[]): number {
  let position = 1;
  while (taken.includes(position)) position += 1;
  return position;
}
