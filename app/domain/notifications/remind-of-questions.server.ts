import { and, desc, eq } from 'drizzle-orm';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt, isCalendarDay } from '../kernel/calendar-day';
import { queueMails } from './queue-mails.server';
import { findRecipients } from './recipients.server';
import { remindsRequester, type Term } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/** Reminds requesters of a question that waits for their answer, once. Gives how many reminders were new. */
export async function remindOfQuestions(work: Work): Promise<number> {
  const due = await questionsToRemindOf(work, null);
  const recipients = await findRecipients(
    work,
    due.map(({ requesterId }) => requesterId),
  );
  return queueMails(
    work,
    due.flatMap(({ requesterId, reference, questionId, dueOn }) =>
      recipients
        .filter(({ id }) => id === requesterId)
        .map((recipient) =>
          reminderMail(
            {
              occasion: `question-${questionId}`,
              template: 'question-reminder',
              data: { reference, questionId, dueOn },
            },
            recipient,
          ),
        ),
    ),
  );
}

/** Whether the question still waits and its day is still to come. */
export async function questionStillWaits(
  work: Work,
  { reference, questionId }: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (reference === undefined) return false;
  const waiting = await questionsToRemindOf(work, reference);
  return waiting.some((question) => question.questionId === questionId);
}

interface WaitingQuestion extends Term {
  readonly requesterId: string;
  readonly reference: string;
  readonly questionId: string;
}

/**
 * Questions themselves are closed to jobs by row-level security. That one was asked, when and until when is in what
 * was recorded; that it waits follows from the state of the request.
 */
async function questionsToRemindOf(work: Work, reference: string | null): Promise<WaitingQuestion[]> {
  const rows = await work.tx
    .selectDistinctOn([reviewRequests.id], {
      requesterId: reviewRequests.requesterId,
      reference: reviewRequests.reference,
      askedAt: activities.at,
      data: activities.data,
    })
    .from(reviewRequests)
    .innerJoin(
      activities,
      and(eq(activities.requestId, reviewRequests.id), eq(activities.name, 'requests.question-asked')),
    )
    .where(
      and(
        eq(reviewRequests.status, 'info_needed'),
        reference === null ? undefined : eq(reviewRequests.reference, reference),
      ),
    )
    .orderBy(reviewRequests.id, desc(activities.at), desc(activities.id));
  const today = calendarDayAt(work.now);
  return rows.flatMap(({ askedAt, data: { questionId, dueOn }, ...row }) => {
    if (typeof questionId !== 'string' || typeof dueOn !== 'string' || !isCalendarDay(dueOn)) return [];
    const term = { askedOn: calendarDayAt(askedAt), dueOn };
    return remindsRequester(term, today) ? [{ ...row, ...term, questionId }] : [];
  });
}
