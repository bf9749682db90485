import { eq } from 'drizzle-orm';
import { resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedCitizenNumber } from '../privacy/refused-citizen-number';
import type { DraftInput } from './inputs';
import { findOpenVersion, openResource } from './open-resource.server';
import { canSave } from './resource-policy';
import { textsOf } from './version-texts';

type Refusal = 'not-found' | 'not-a-draft' | 'stale' | 'private-data';

/** Saves the words of a draft. Whoever saves it counts as somebody who wrote on it. */
export async function saveDraft(
  work: Work,
  { resourceId, revision, changeNote, ...typed }: { readonly resourceId: string } & DraftInput,
): Promise<Result<{ readonly number: number }, Refusal>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  const decision = canSave(version.state);
  if (!decision.allowed) return fail(decision.reason);
  if (version.revision !== revision) return fail('stale');
  const texts = textsOf(typed);
  const refused = refusedCitizenNumber({ ...texts, changeNote });
  if (refused) return refused;
  await work.tx
    .update(resourceVersions)
    .set({ ...texts, changeNote, revision: revision + 1 })
    .where(eq(resourceVersions.id, version.id));
  await recordActivity(work, {
    name: 'resources.draft-changed',
    data: { resourceId, number: version.number },
  });
  return succeed({ number: version.number });
}
