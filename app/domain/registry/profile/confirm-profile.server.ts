import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';
import { indexPerson } from '../search/index-registry.server';
import { findCheckLink } from './check-link.server';

/** "Yes, this is still right", by the link in the mail; a second time changes nothing. */
export async function confirmByLink(
  work: Work,
  token: string,
): Promise<Result<null, 'not-found' | 'link-expired'>> {
  const link = await findCheckLink(work, token);
  if (!link) return fail('not-found');
  if (link.answeredOn !== null) return succeed(null);
  if (link.isExpired) return fail('link-expired');
  await asSystem(work, 'profile-check', (system) => confirm(system, link.personId));
  return succeed(null);
}

/** The same, by somebody who signed in. */
export async function confirmOwnProfile(work: Work, personId: string): Promise<Result<null, 'not-yours'>> {
  const may = mayChangeProfile(work.actor, personId);
  if (!may.allowed) return fail(may.reason);
  await confirm(work, personId);
  return succeed(null);
}

async function confirm(work: Work, personId: string): Promise<void> {
  await work.tx
    .update(registryProfiles)
    .set({ checkedOn: calendarDayAt(work.now), updatedAt: work.now })
    .where(eq(registryProfiles.personId, personId));
  await recordActivity(work, { name: 'registry.profile-confirmed', personId });
  await indexPerson(work, personId);
}
