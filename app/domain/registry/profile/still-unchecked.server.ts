import { eq } from 'drizzle-orm';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { countedFrom } from './freshness';

/** Whether nobody has answered the question that counts from a day. */
export async function stillUnchecked(work: Work, personId: string, from: CalendarDay): Promise<boolean> {
  const [profile] = await work.tx
    .select({
      checkedOn: registryProfiles.checkedOn,
      memberSince: registryProfiles.memberSince,
      leftOn: registryProfiles.leftOn,
    })
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, personId));
  return profile !== undefined && profile.leftOn === null && countedFrom(profile) <= from;
}
