import type { Work } from '~/db/with-actor.server';
import { submitByOn } from '../billing/periods/late-months';
import { whoOwesHours } from '../billing/periods/who-owes-hours.server';
import { findSubmitByDay } from '../billing/settings/submit-by-day.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { addMonths, isMonth, type Month, monthOf } from '../kernel/month';
import { queueMails } from './queue-mails.server';
import { findRecipients } from './recipients.server';
import { isReminderMorning, momentOfHours } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

/**
 * Reminds whoever did not hand in the month before: some days ahead of the last day, and on that day. Gives how many
 * reminders were new.
 */
export async function remindOfHours(work: Work): Promise<number> {
  if (!isReminderMorning(work.now)) return 0;
  const { month, dueOn, moment } = await standingOfHours(work);
  if (moment === null) return 0;
  const recipients = await findRecipients(work, await whoOwesHours(work, month));
  return queueMails(
    work,
    recipients.map((recipient) =>
      reminderMail(
        { occasion: `hours-${month}-${moment}`, template: 'hours-reminder', data: { month, dueOn } },
        recipient,
      ),
    ),
  );
}

/** Whether this person has still not handed the month in, and its last day has not passed. */
export async function hoursStillWait(
  work: Work,
  { month }: Readonly<Record<string, string>>,
  recipientId: string | null,
): Promise<boolean> {
  if (month === undefined || !isMonth(month) || recipientId === null) return false;
  const now = await standingOfHours(work);
  if (now.month !== month || now.moment === null) return false;
  return (await whoOwesHours(work, month)).includes(recipientId);
}

async function standingOfHours(
  work: Work,
): Promise<{ month: Month; dueOn: CalendarDay; moment: ReturnType<typeof momentOfHours> }> {
  const today = calendarDayAt(work.now);
  const month = addMonths(monthOf(today), -1);
  const dueOn = submitByOn(month, await findSubmitByDay(work));
  return { month, dueOn, moment: momentOfHours(dueOn, today) };
}
