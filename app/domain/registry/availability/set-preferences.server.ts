import { eq, sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { workPreferences } from '~/db/schema/availability';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';
import type { WorkPreferences } from './inputs';

type Refusal = 'not-yours' | 'no-profile' | 'municipality-unknown';

/** What somebody wants of the work, as a whole. Of where they live only the town is kept, never an address. */
export async function setPreferences(
  work: Work,
  personId: string,
  { maxConcurrentReviews, meetingModes, ...wishes }: WorkPreferences,
): Promise<Result<null, Refusal>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const changed = await work.tx
    .update(registryProfiles)
    .set({
      maxConcurrentReviews,
      meetingModes,
      version: sql`${registryProfiles.version} + 1`,
      updatedAt: work.now,
    })
    .where(eq(registryProfiles.personId, personId))
    .returning({ personId: registryProfiles.personId });
  if (changed.length === 0) return fail('no-profile');
  await refusedBy(
    { work_preferences_home_municipality_code_municipalities_code_fk: 'municipality-unknown' },
    () =>
      work.tx
        .insert(workPreferences)
        .values({ personId, ...wishes })
        .onConflictDoUpdate({ target: workPreferences.personId, set: wishes }),
  );
  await recordActivity(work, { name: 'registry.preferences-changed', personId });
  return succeed(null);
}
