import { eq } from 'drizzle-orm';
import { calendarFeeds } from '~/db/schema/availability';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';

/** The address of somebody's calendar stops working. Ending what has ended changes nothing. */
export async function endCalendar(work: Work, personId: string): Promise<Result<null, 'not-yours'>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const ended = await work.tx
    .delete(calendarFeeds)
    .where(eq(calendarFeeds.personId, personId))
    .returning({ personId: calendarFeeds.personId });
  if (ended.length > 0) await recordActivity(work, { name: 'registry.calendar-ended', personId });
  return succeed(null);
}
