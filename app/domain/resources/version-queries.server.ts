import { and, asc, eq, inArray } from 'drizzle-orm';
import { resourceDocuments, resourceFiles, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { richText } from '~/platform/rich-text/rich-text';
import type { Language } from '../accounts/language';
import { findOpenVersion } from './open-resource.server';
import { mayEditMethod, mayPublish } from './resource-policy';
import { openStates, type ReadingState } from './resource-words';

export interface EditedFile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: Language;
  readonly sizeBytes: number;
  readonly reading: ReadingState;
}

/** One version as it reads in both languages, with its files, for editors. */
export async function findVersion(work: Work, resourceId: string, number: number) {
  if (!mayEditMethod(work.actor)) return null;
  const [version] = await work.tx
    .select()
    .from(resourceVersions)
    .where(and(eq(resourceVersions.resourceId, resourceId), eq(resourceVersions.number, number)));
  return version ? shown(work, version) : null;
}

/** The version that is worked on, for editors; `null` when there is none. */
export async function findOpenText(work: Work, resourceId: string) {
  if (!mayEditMethod(work.actor)) return null;
  const [version] = await work.tx
    .select()
    .from(resourceVersions)
    .where(
      and(eq(resourceVersions.resourceId, resourceId), inArray(resourceVersions.state, [...openStates])),
    );
  return version ? shown(work, version) : null;
}

async function shown(work: Work, version: typeof resourceVersions.$inferSelect) {
  const { searchNl: _, searchEn: __, ...kept } = version;
  return {
    ...kept,
    htmlNl: richText(kept.bodyNl),
    htmlEn: kept.bodyEn === null ? null : richText(kept.bodyEn),
    files: await listEditedFiles(work, version.id),
  };
}

async function listEditedFiles({ tx }: Work, versionId: string): Promise<EditedFile[]> {
  return tx
    .select({
      id: resourceFiles.id,
      name: resourceFiles.name,
      kind: resourceDocuments.kind,
      language: resourceDocuments.language,
      sizeBytes: resourceDocuments.sizeBytes,
      reading: resourceDocuments.reading,
    })
    .from(resourceFiles)
    .innerJoin(resourceDocuments, eq(resourceDocuments.id, resourceFiles.documentId))
    .where(eq(resourceFiles.versionId, versionId))
    .orderBy(asc(resourceFiles.position));
}

/** The version that was offered, for an editor who did not write on it; `null` when there is none to publish. */
export async function findVersionToPublish(work: Work, resourceId: string) {
  if (!mayEditMethod(work.actor)) return null;
  const version = await findOpenVersion(work, resourceId);
  if (!version || !mayPublish(work.actor, version).allowed) return null;
  const { number, revision, titleNl } = version;
  return { resourceId, number, revision, titleNl };
}
