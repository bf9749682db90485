import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { addWorkingDays } from '../requests/service-levels/working-days';
import { situations } from '../requests/triage/situations.server';
import { queueMails } from './queue-mails.server';
import { findRecipients, listCoordinators, whoHandles } from './recipients.server';
import { mentionsStep } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/**
 * Tells each coordinator, in one mail a day, which requests need a step of theirs before the next working day is
 * over. Gives how many mails were new.
 */
export async function remindOfSteps(work: Work): Promise<number> {
  const steps = await stepsToMention(work);
  const recipients = await findRecipients(work, [...steps.keys()]);
  const today = calendarDayAt(work.now);
  return queueMails(
    work,
    recipients.map((recipient) =>
      reminderMail(
        {
          occasion: `steps-${today}`,
          template: 'steps-due',
          data: {
            references: (steps.get(recipient.id) ?? []).join(' '),
            today,
            dueOn: nextWorkingDay(today),
          },
        },
        recipient,
      ),
    ),
  );
}

/** What of the mail is still true when it leaves: the requests that still need a step of this coordinator; `null` for none. */
export async function stepsLeft(
  work: Work,
  recipientId: string | null,
  data: Readonly<Record<string, string>>,
): Promise<Record<string, string> | null> {
  if (recipientId === null || data.today !== calendarDayAt(work.now)) return null;
  const steps = (await stepsToMention(work)).get(recipientId) ?? [];
  const mentioned = (data.references ?? '').split(' ');
  const left = mentioned.filter((reference) => steps.includes(reference));
  return left.length === 0 ? null : { ...data, references: left.join(' ') };
}

/** The references each coordinator hears of this morning, what is expected first at the head. */
async function stepsToMention(work: Work): Promise<Map<string, string[]>> {
  const today = calendarDayAt(work.now);
  const due = (await situations(work, 'open'))
    .filter(({ expectation }) => mentionsStep(expectation, today))
    .sort((a, b) => (dayAndName(a) < dayAndName(b) ? -1 : 1));
  const coordinators = await listCoordinators(work);
  const steps = new Map<string, string[]>();
  for (const one of due) {
    for (const personId of whoHandles(one, coordinators)) {
      steps.set(personId, [...(steps.get(personId) ?? []), one.reference]);
    }
  }
  return steps;
}

function dayAndName(one: { reference: string; expectation: { by: CalendarDay | null } }): string {
  return `${one.expectation.by} ${one.reference}`;
}

function nextWorkingDay(today: CalendarDay): CalendarDay {
  return addWorkingDays(today, 1);
}
