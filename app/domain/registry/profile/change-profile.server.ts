import { and, eq, sql } from 'drizzle-orm';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { screenText } from '../../privacy/text-screen';
import { mayChangeProfile } from '../registry-policy';
import { indexPerson } from '../search/index-registry.server';
import type { ProfileChange } from './inputs';

type Refusal = 'not-yours' | 'stale' | 'text-screened';

/** Changes a profile and what the public sees of it at once. Saving also counts as checking that it is right. */
export async function changeProfile(
  work: Work,
  personId: string,
  change: ProfileChange,
): Promise<Result<null, Refusal>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const blocked = screenText(change.about).some((finding) => finding.severity === 'block');
  if (blocked) return fail('text-screened', { about: 'text-screened' });
  const { version, ...columns } = change;
  const changed = await work.tx
    .update(registryProfiles)
    .set({
      ...columns,
      version: sql`${registryProfiles.version} + 1`,
      checkedOn: calendarDayAt(work.now),
      updatedAt: work.now,
    })
    .where(and(eq(registryProfiles.personId, personId), eq(registryProfiles.version, version)))
    .returning({ personId: registryProfiles.personId });
  if (changed.length === 0) return fail('stale');
  await recordActivity(work, {
    name: 'registry.profile-changed',
    personId,
    data: { isListed: change.isListed },
  });
  await indexPerson(work, personId);
  return succeed(null);
}
