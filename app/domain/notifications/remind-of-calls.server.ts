import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { isStillReached } from '../matching/open-call/call-reach.server';
import { queueMails } from './queue-mails.server';
import { findRecipients } from './recipients.server';
import { remindsOfCall } from './reminder-day';
import { reminderMail } from './reminder-mail.server';

type CallData = Readonly<Record<string, string>>;

/** Reminds everybody who said nothing to a call yet, once. Gives how many reminders were new. */
export async function remindOfCalls(work: Work): Promise<number> {
  const due = (await silent(work)).filter((one) => isDue(work, one));
  const recipients = await findRecipients(
    work,
    due.map(({ personId }) => personId),
  );
  return queueMails(
    work,
    due.flatMap(({ callId, personId, answerUntilOn }) =>
      recipients
        .filter(({ id }) => id === personId)
        .map((recipient) =>
          reminderMail(
            { occasion: `call-${callId}`, template: 'call-reminder', data: { callId, dueOn: answerUntilOn } },
            recipient,
          ),
        ),
    ),
  );
}

/** Whether a call still asks somebody: open, not answered, and every hard rule still holds for them. */
export async function callStillAsks(
  work: Work,
  { callId }: CallData,
  recipientId: string | null,
): Promise<boolean> {
  return (await asked(work, callId, recipientId)) !== null;
}

/** The same, before its last day. */
export async function callStillReminds(
  work: Work,
  { callId }: CallData,
  recipientId: string | null,
): Promise<boolean> {
  const call = await asked(work, callId, recipientId);
  return call !== null && isDue(work, call);
}

async function asked(work: Work, callId: string | undefined, recipientId: string | null) {
  if (callId === undefined || recipientId === null) return null;
  const [call] = await silent(work, and(eq(openCalls.id, callId), eq(callAnswers.personId, recipientId)));
  if (!call || call.answerUntilOn < calendarDayAt(work.now)) return null;
  return (await isStillReached(work, call.requestId, recipientId)) ? call : null;
}

function isDue(
  work: Work,
  { openedAt, answerUntilOn }: { readonly openedAt: Date; readonly answerUntilOn: string },
): boolean {
  return remindsOfCall({ askedOn: calendarDayAt(openedAt), dueOn: answerUntilOn }, calendarDayAt(work.now));
}

function silent(work: Work, wanted?: SQL) {
  return work.tx
    .select({
      callId: openCalls.id,
      requestId: openCalls.requestId,
      openedAt: openCalls.openedAt,
      answerUntilOn: openCalls.answerUntilOn,
      personId: callAnswers.personId,
    })
    .from(callAnswers)
    .innerJoin(openCalls, eq(openCalls.id, callAnswers.callId))
    .where(and(isNull(openCalls.closedAt), isNull(callAnswers.answer), wanted));
}
