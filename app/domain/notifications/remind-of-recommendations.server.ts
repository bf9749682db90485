import { inArray } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { weekOf } from '../billing/time/work-week';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { groupBy } from '../kernel/group-by';
import type { Loop } from '../reviews/loop/loop-queries.server';
import { listAllLoops } from '../reviews/loop/outstanding-loops.server';
import { queueMails } from './queue-mails.server';
import { findRecipients } from './recipients.server';
import { remindsOfRecommendation } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/**
 * Reminds the commissioner of recommendations of a review whose day is near: a decision that is asked for, or a plan of
 * their own. Of one review at most once in a week. Gives how many reminders were new.
 */
export async function remindOfRecommendations(work: Work): Promise<number> {
  const today = calendarDayAt(work.now);
  const near = groupBy(
    (await listAllLoops(work)).filter((loop) => isNear(loop, today)),
    ({ requestId }) => requestId,
  );
  if (near.size === 0) return 0;
  const requests = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      requesterId: reviewRequests.requesterId,
    })
    .from(reviewRequests)
    .where(inArray(reviewRequests.id, [...near.keys()]));
  const recipients = await findRecipients(
    work,
    requests.map(({ requesterId }) => requesterId),
  );
  return queueMails(
    work,
    requests.flatMap(({ id, reference, requesterId }) => {
      const [dueOn = today] = (near.get(id) ?? []).map(({ standing }) => standing.by ?? today).toSorted();
      const reminder = {
        occasion: `recommendation-${reference}-${weekOf(today)}`,
        template: 'recommendation-due',
        data: { reference, dueOn },
      } as const;
      return recipients
        .filter((recipient) => recipient.id === requesterId)
        .map((recipient) => reminderMail(reminder, recipient));
    }),
  );
}

/** Whether the day of something asked of the commissioner of this review is still near. */
export async function recommendationIsNear(
  work: Work,
  { reference }: Readonly<Record<string, string>>,
): Promise<boolean> {
  const today = calendarDayAt(work.now);
  return (await listAllLoops(work)).some((loop) => loop.reference === reference && isNear(loop, today));
}

function isNear({ standing, responses }: Loop, today: CalendarDay): boolean {
  const { stage, next, by } = standing;
  const isTheirs = next === 'respond' || (stage === 'answered' && by === responses.at(-1)?.dueOn);
  return by !== null && isTheirs && remindsOfRecommendation(by, today);
}
