import { and, eq, sql } from 'drizzle-orm';
import { resourceFiles, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findOpenVersion, openResource } from './open-resource.server';
import { canSave } from './resource-policy';

/** Takes a file out of a draft. Where no other version has it, its bytes and words go with it. */
export async function removeFile(
  work: Work,
  { resourceId, fileId }: { readonly resourceId: string; readonly fileId: string },
): Promise<Result<null, 'not-found' | 'not-a-draft'>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  const decision = canSave(version.state);
  if (!decision.allowed) return fail(decision.reason);
  const removed = await work.tx
    .delete(resourceFiles)
    .where(and(eq(resourceFiles.versionId, version.id), eq(resourceFiles.id, fileId)))
    .returning({ id: resourceFiles.id });
  if (removed.length === 0) return fail('not-found');
  await work.tx
    .update(resourceVersions)
    .set({ revision: sql`${resourceVersions.revision} + 1` })
    .where(eq(resourceVersions.id, version.id));
  await recordActivity(work, {
    name: 'resources.file-removed',
    data: { resourceId, number: version.number, fileId },
  });
  return succeed(null);
}
