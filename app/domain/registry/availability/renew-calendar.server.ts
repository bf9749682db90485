import { calendarFeeds } from '~/db/schema/availability';
import type { Work } from '~/db/with-actor.server';
import { hashOfToken, newSecretToken } from '../../accounts/secret-token.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';

/** A new secret address for somebody's calendar; the one they had stops working. It is handed out here and never again. */
export async function renewCalendar(
  work: Work,
  personId: string,
): Promise<Result<{ readonly token: string }, 'not-yours'>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const token = newSecretToken();
  const feed = { tokenHash: hashOfToken(token), createdAt: work.now };
  await work.tx
    .insert(calendarFeeds)
    .values({ personId, ...feed })
    .onConflictDoUpdate({ target: calendarFeeds.personId, set: feed });
  await recordActivity(work, { name: 'registry.calendar-opened', personId });
  return succeed({ token });
}
