import { eq, inArray } from 'drizzle-orm';
import { versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { personRoles } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import { reviewRequests } from '~/db/schema/requests';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import type { Result } from '~/domain/kernel/result';
import { remindDeadlines } from '~/domain/notifications/remind-deadlines.server';
import { sendMail } from '~/domain/notifications/send-mail.server';
import { referRequest } from '~/domain/requests/closing/refer-request.server';
import type { RequestKind } from '~/domain/requests/request-kind';
import type { RequestStatus } from '~/domain/requests/request-status';
import { answerQuestion } from '~/domain/requests/triage/answer-question.server';
import { askQuestion } from '~/domain/requests/triage/ask-question.server';
import { planOrientation } from '~/domain/requests/triage/plan-orientation.server';
import { clock } from '~/platform/clock';
import type { Mailer } from '~/platform/mailer';

/** What the templates of reminders are called in the outbox. */
export const reminderTemplates = [
  'question-reminder',
  'pair-reminder',
  'talk-reminder',
  'talk-reminder-coordinator',
  'steps-due',
];

export const remind = (): Promise<number> =>
  withActor({ kind: 'system', job: 'remind-deadlines' }, remindDeadlines);

/** Sends everything that waits, as the worker would. */
export async function deliver(mailer: Mailer = async () => {}): Promise<void> {
  const waiting = await database()
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(inArray(outboxMails.status, ['queued', 'failed']));
  for (const { id } of waiting) await sendMail(id, mailer);
}

export async function reminders(): Promise<(typeof outboxMails.$inferSelect)[]> {
  return database().select().from(outboxMails).where(inArray(outboxMails.template, reminderTemplates));
}

export async function remindersAbout({ reference }: MadeRequest) {
  return (await reminders()).filter(({ data }) =>
    [data.reference, ...(data.references ?? '').split(' ')].includes(reference),
  );
}

/** A request that is in this state since 09:00 of a day. */
export async function requestSince(
  day: CalendarDay,
  { kind = 'review', status = 'triage' }: { kind?: RequestKind; status?: RequestStatus } = {},
): Promise<MadeRequest> {
  const since = dutchInstant(day, '09:00');
  const request = await makeRequest({ status, statusSince: since, submittedAt: since });
  if (kind !== 'review') await asKind(request, kind);
  return request;
}

async function asKind({ id }: MadeRequest, kind: RequestKind): Promise<void> {
  const small = { kind, callDayPart: 'any', sessionSetting: 'online', audienceSize: 'up-to-15' } as const;
  await database().update(reviewRequests).set(small).where(eq(reviewRequests.id, id));
}

export const at = (day: CalendarDay, time = '08:15') => clock.set(dutchInstant(day, time));

async function done<Value>(
  actor: Actor,
  request: MadeRequest,
  command: (work: Work, one: { reference: string; version: number }) => Promise<Result<Value>>,
): Promise<void> {
  const version = await versionOf(request);
  const result = await withActor(actor, (work) => command(work, { reference: request.reference, version }));
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
}

export const ask = (request: MadeRequest, dueOn: CalendarDay) =>
  done(request.coordinator, request, (work, one) =>
    askQuestion(work, { ...one, question: 'Wie beslist straks over de inzichten?', dueOn }),
  );

export const answer = (request: MadeRequest) =>
  done(request.requester, request, (work, one) =>
    answerQuestion(work, { ...one, answer: 'Dat doet het bestuur van de gemeente.', kept: '' }),
  );

export const planTalk = (request: MadeRequest, plannedOn: CalendarDay) =>
  done(request.coordinator, request, (work, one) =>
    planOrientation(work, { ...one, plannedOn, plannedTime: '14:00', mode: 'online' }),
  );

export const refer = (request: MadeRequest) =>
  done(request.coordinator, request, (work, one) =>
    referRequest(work, {
      ...one,
      target: 'own-investigation',
      explanation: 'Een eigen onderzoek past hier beter bij.',
    }),
  );

/** What earlier tests of a file left would be in the mails of coordinators. */
export async function endWhatEarlierTestsLeft(): Promise<void> {
  const past = new Date('2040-01-01');
  await database().delete(outboxMails);
  await database()
    .update(reviewRequests)
    .set({ status: 'withdrawn', closedAt: past, closedReason: 'other' })
    .where(inArray(reviewRequests.status, ['submitted', 'triage', 'orientation', 'info_needed']));
  await database().update(personRoles).set({ endedAt: past });
}

/** The template and the reader of every reminder about a request. */
export async function templatesAbout(request: MadeRequest) {
  return (await remindersAbout(request)).map(({ template, recipientId }) => [template, recipientId]);
}
