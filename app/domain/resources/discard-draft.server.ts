import { eq } from 'drizzle-orm';
import { resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findOpenVersion, openResource } from './open-resource.server';
import { recordStep } from './record-step.server';
import { canSave } from './resource-policy';

/** Throws a draft away, with the files only it had. That it was there is kept; the first draft stays. */
export async function discardDraft(
  work: Work,
  resourceId: string,
): Promise<Result<null, 'not-found' | 'not-a-draft' | 'first-draft'>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  const decision = canSave(version.state);
  if (!decision.allowed) return fail(decision.reason);
  if (version.number === 1) return fail('first-draft');
  await work.tx.delete(resourceVersions).where(eq(resourceVersions.id, version.id));
  await recordStep(work, { resourceId, versionNumber: version.number, event: 'draft-discarded' });
  return succeed(null);
}
