import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { pathStatuses } from '../reviews/review-status';
import { queueMails } from './queue-mails.server';
import { findRecipients, listCoordinators, whoHandles } from './recipients.server';
import { remindsOfFollowUp } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/**
 * Reminds requester and coordinator of the follow-up talk: a week before, and once its day has passed. Of one day
 * each of them hears once. Gives how many reminders were new.
 */
export async function remindOfFollowUps(work: Work): Promise<number> {
  const due = (await openFollowUps(work, null)).filter(({ isAhead, isMissed }) => isAhead || isMissed);
  const coordinators = await listCoordinators(work);
  const recipients = await findRecipients(work, [
    ...due.map(({ requesterId }) => requesterId),
    ...coordinators,
  ]);
  return queueMails(
    work,
    due.flatMap((one) => {
      const { reference, followUpOn, isMissed, requesterId } = one;
      const template = isMissed ? 'follow-up-passed' : 'follow-up-ahead';
      const reminder = {
        occasion: `follow-up-${reference}-${followUpOn}`,
        data: { reference, dueOn: followUpOn },
      };
      const handlers = whoHandles(one, coordinators);
      return recipients.flatMap((recipient) => [
        ...(recipient.id === requesterId ? [reminderMail({ ...reminder, template }, recipient)] : []),
        ...(handlers.includes(recipient.id)
          ? [reminderMail({ ...reminder, template: `${template}-coordinator` }, recipient)]
          : []),
      ]);
    }),
  );
}

/** Whether the talk is still planned for this day, which has not passed. */
export async function followUpIsAhead(work: Work, data: Readonly<Record<string, string>>): Promise<boolean> {
  return (await followUpOf(work, data))?.isAhead === true;
}

/** Whether this day has passed, and nobody recorded that the talk was held or chose another. */
export async function followUpIsMissed(work: Work, data: Readonly<Record<string, string>>): Promise<boolean> {
  return (await followUpOf(work, data))?.isMissed === true;
}

async function followUpOf(work: Work, { reference, dueOn }: Readonly<Record<string, string>>) {
  if (reference === undefined) return undefined;
  const open = await openFollowUps(work, reference);
  return open.find(({ followUpOn }) => followUpOn === dueOn);
}

async function openFollowUps(work: Work, reference: string | null) {
  const plannedAt = work.tx
    .select({ at: sql`max(${activities.at})` })
    .from(activities)
    .where(
      and(eq(activities.requestId, reviewRequests.id), eq(activities.name, 'reviews.follow-up-planned')),
    );
  const rows = await work.tx
    .select({
      followUpOn: reviews.followUpOn,
      plannedAt: sql`coalesce((${plannedAt}), ${reviews.openedAt})`.mapWith(reviews.openedAt),
      reference: reviewRequests.reference,
      requesterId: reviewRequests.requesterId,
      coordinatorId: reviewRequests.coordinatorId,
    })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .where(
      and(
        inArray(reviews.status, [...pathStatuses]),
        isNotNull(reviews.followUpOn),
        isNull(reviews.followUpHeldOn),
        reference === null ? undefined : eq(reviewRequests.reference, reference),
      ),
    );
  const today = calendarDayAt(work.now);
  return rows.flatMap(({ followUpOn, plannedAt, ...row }) =>
    followUpOn === null
      ? []
      : [
          {
            ...row,
            followUpOn,
            isAhead: remindsOfFollowUp({ askedOn: calendarDayAt(plannedAt), dueOn: followUpOn }, today),
            isMissed: followUpOn < today,
          },
        ],
  );
}
