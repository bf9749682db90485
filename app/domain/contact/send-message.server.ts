import { refusedBy } from '~/db/refused-by.server';
import { contactMessages } from '~/db/schema/contact';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { recordActivity } from '../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { answerBy } from './answer-by';
import type { NewMessage } from './inputs';
import { messageId } from './message-id.server';
import { screenMessage } from './screen-message';

interface Input extends NewMessage {
  readonly language: Language;
  /** The spots in the message that its writer looked at and keeps. */
  readonly kept: string;
}

/**
 * Puts a message in the coordinators' inbox. Anyone may write one, and nobody but a coordinator may read it: the
 * writer's own transaction cannot look whether it is there already. Gives the day on which we answer at the latest.
 */
export async function sendMessage(
  work: Work,
  { kept, language, ...typed }: Input,
): Promise<Result<CalendarDay, 'needs-another-look' | 'already-sent'>> {
  const { errors } = screenMessage({ ...typed, kept });
  if (Object.keys(errors).length > 0) return fail('needs-another-look', errors);
  const id = messageId(typed, calendarDayAt(work.now));
  await refusedBy({ contact_messages_pkey: 'already-sent' }, () =>
    work.tx.insert(contactMessages).values({ ...typed, id, language, receivedAt: work.now }),
  );
  await recordActivity(work, { name: 'contact.message-received', data: { messageId: id } });
  return succeed(answerBy(work.now));
}
