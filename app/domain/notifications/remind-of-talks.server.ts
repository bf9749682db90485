import { and, eq, isNull, sql } from 'drizzle-orm';
import { activities } from '~/db/schema/activity';
import { orientationMeetings, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { queueMails } from './queue-mails.server';
import { findRecipients, listCoordinators, whoHandles } from './recipients.server';
import { remindsOfTalk } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/** Reminds requester and coordinator of a talk, once each. Gives how many reminders were new. */
export async function remindOfTalks(work: Work): Promise<number> {
  const due = await talksToRemindOf(work, null);
  const coordinators = await listCoordinators(work);
  const recipients = await findRecipients(work, [
    ...due.map(({ requesterId }) => requesterId),
    ...coordinators,
  ]);
  return queueMails(
    work,
    due.flatMap((talk) => {
      const { meetingId, reference, plannedFor } = talk;
      const handlers = whoHandles(talk, coordinators);
      const reminder = {
        occasion: `orientation-${meetingId}`,
        data: { reference, meetingId, plannedFor: plannedFor.toISOString() },
      };
      return recipients.flatMap((recipient) => [
        ...(recipient.id === talk.requesterId
          ? [reminderMail({ ...reminder, template: 'talk-reminder' }, recipient)]
          : []),
        ...(handlers.includes(recipient.id)
          ? [reminderMail({ ...reminder, template: 'talk-reminder-coordinator' }, recipient)]
          : []),
      ]);
    }),
  );
}

/** Whether the talk was neither moved nor called off, and its day is still to come. */
export async function talkIsStillPlanned(
  work: Work,
  { reference, meetingId }: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (reference === undefined) return false;
  const planned = await talksToRemindOf(work, reference);
  return planned.some((talk) => talk.meetingId === meetingId);
}

async function talksToRemindOf(work: Work, reference: string | null) {
  const plannedAt = work.tx
    .select({ at: sql`max(${activities.at})` })
    .from(activities)
    .where(
      and(eq(activities.requestId, reviewRequests.id), eq(activities.name, 'requests.orientation-planned')),
    );
  const rows = await work.tx
    .select({
      meetingId: orientationMeetings.id,
      plannedFor: orientationMeetings.plannedFor,
      plannedAt: sql`coalesce((${plannedAt}), ${reviewRequests.statusSince})`.mapWith(
        reviewRequests.statusSince,
      ),
      reference: reviewRequests.reference,
      requesterId: reviewRequests.requesterId,
      coordinatorId: reviewRequests.coordinatorId,
    })
    .from(orientationMeetings)
    .innerJoin(reviewRequests, eq(reviewRequests.id, orientationMeetings.requestId))
    .where(
      and(
        eq(reviewRequests.status, 'orientation'),
        isNull(orientationMeetings.heldAt),
        isNull(orientationMeetings.cancelledAt),
        reference === null ? undefined : eq(reviewRequests.reference, reference),
      ),
    );
  const today = calendarDayAt(work.now);
  return rows.filter((talk) =>
    remindsOfTalk({ askedOn: calendarDayAt(talk.plannedAt), dueOn: calendarDayAt(talk.plannedFor) }, today),
  );
}
