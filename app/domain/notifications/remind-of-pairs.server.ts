import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { type Situation, situationOf, situations } from '../requests/triage/situations.server';
import { queueMails } from './queue-mails.server';
import { findRecipients } from './recipients.server';
import { remindsRequester } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/** Reminds commissioners of a pair that waits for their yes, once. Gives how many reminders were new. */
export async function remindOfPairs(work: Work): Promise<number> {
  const due = (await situations(work, 'open')).flatMap((one) => pairToRemindOf(work, one) ?? []);
  const recipients = await findRecipients(
    work,
    due.map(({ requesterId }) => requesterId),
  );
  return queueMails(
    work,
    due.flatMap(({ requesterId, reference, since, dueOn }) =>
      recipients
        .filter(({ id }) => id === requesterId)
        .map((recipient) =>
          reminderMail(
            {
              // After an objection others wait for a yes of their own, as does whoever takes a seat that was left.
              occasion: `pair-${reference}-${since}`,
              template: 'pair-reminder',
              data: { reference, since, dueOn },
            },
            recipient,
          ),
        ),
    ),
  );
}

/** Whether the same three still wait for a yes and its day is still to come. */
export async function pairStillWaits(
  work: Work,
  { reference, since }: Readonly<Record<string, string>>,
): Promise<boolean> {
  const situation = reference === undefined ? null : await situationOf(work, reference);
  return situation !== null && pairToRemindOf(work, situation)?.since === since;
}

function pairToRemindOf(work: Work, { requesterId, reference, seatsFilledAt, expectation }: Situation) {
  const { next, since, by } = expectation;
  if ((next !== 'accept-pair' && next !== 'accept-new-person') || !seatsFilledAt || by === null) return null;
  if (!remindsRequester({ askedOn: since, dueOn: by }, calendarDayAt(work.now))) return null;
  return { requesterId, reference, since: seatsFilledAt.toISOString(), dueOn: by };
}
