import { eq } from 'drizzle-orm';
import { resourceFiles, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findOpenVersion, openResource } from './open-resource.server';
import { recordStep } from './record-step.server';
import { canOffer } from './resource-policy';

type Refusal = 'not-found' | 'stale' | 'not-a-draft' | 'nothing-to-look-at' | 'change-note-missing';

/** Lets somebody else look at a draft. Nothing of it changes until they have. */
export async function offerDraft(
  work: Work,
  { resourceId, revision }: { readonly resourceId: string; readonly revision: number },
): Promise<Result<null, Refusal>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  const files = await work.tx.$count(resourceFiles, eq(resourceFiles.versionId, version.id));
  const decision = canOffer({ ...version, files });
  if (!decision.allowed) return fail(decision.reason);
  if (version.revision !== revision) return fail('stale');
  await work.tx.update(resourceVersions).set({ state: 'offered' }).where(eq(resourceVersions.id, version.id));
  await recordStep(work, { resourceId, versionNumber: version.number, event: 'offered' });
  return succeed(null);
}
