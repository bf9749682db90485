import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SmtpServer, startSmtpServer } from '#tests/support/smtp-server';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { invitations } from '~/db/schema/matching';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { developmentMailbox } from '~/domain/notifications/development-mailbox.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { queueCodeMail } from '~/domain/notifications/queue-code-mail.server';
import { queueDueMails } from '~/domain/notifications/queue-due-mails.server';
import { sendMail } from '~/domain/notifications/send-mail.server';
import { tryMailAgain } from '~/domain/notifications/try-mail-again.server';
import { clock } from '~/platform/clock';
import type { Mailer } from '~/platform/mailer';
import { smtpMailer } from '~/platform/mailer-smtp.server';
import {
  asPerson,
  makeInvitation,
  makePerson,
  makeProposal,
  makeRequest,
  type Person,
  record,
  systemActor,
} from './notification-world';

useTestDatabase();

let smtp: SmtpServer;
let mailer: Mailer;
let coordinator: Person;

beforeAll(async () => {
  smtp = await startSmtpServer();
  mailer = smtpMailer(smtp.url);
  coordinator = await makePerson({ role: 'coordinator' });
});
afterAll(() => smtp.stop());
afterEach(() => {
  clock.reset();
  smtp.refuse(false);
});

const start = new Date('2026-05-04T10:00:00Z');
const minutesLater = (minutes: number) => clock.set(new Date(start.getTime() + minutes * 60_000));

async function mailById(id: string) {
  const [mail] = await database().select().from(outboxMails).where(eq(outboxMails.id, id));
  if (!mail) throw new Error('no such mail');
  return mail;
}

/** A mail that is due at `start`. */
async function queuedMail(): Promise<string> {
  clock.set(start);
  const person = await makePerson({ language: 'nl' });
  const activity = await record(asPerson(coordinator, 'coordinator'), {
    name: 'accounts.role-granted',
    personId: person.id,
    data: { role: 'reviewer' },
  });
  await withActor(systemActor, (work) => planNotifications(work, activity));
  const [mail] = await database().select().from(outboxMails).where(eq(outboxMails.activityId, activity));
  return mail?.id ?? '';
}

async function queuedCode(): Promise<string> {
  clock.set(start);
  const address = `code-${Math.random()}@voorbeeld.example`;
  await withActor(visitor, (work) =>
    queueCodeMail(work, { address, language: 'en', code: '482913', linkToken: 'tok-3n', purpose: 'sign-in' }),
  );
  const [mail] = await database().select().from(outboxMails).where(eq(outboxMails.recipientAddress, address));
  return mail?.id ?? '';
}

describe('sending a mail', () => {
  it('hands it to the mail server with its link, once', async () => {
    const id = await queuedMail();
    const before = smtp.messages.length;
    expect(await sendMail(id, mailer)).toBe('sent');
    expect(await sendMail(id, mailer)).toBe('not-due');
    expect(smtp.messages).toHaveLength(before + 1);
    expect(smtp.messages.at(-1)).toContain('/mijn');
    expect(await mailById(id)).toMatchObject({ status: 'sent', attempts: 1, sentAt: start });
  });

  it('sends once when several workers take it at the same moment', async () => {
    const id = await queuedMail();
    const before = smtp.messages.length;
    const outcomes = await Promise.all([sendMail(id, mailer), sendMail(id, mailer), sendMail(id, mailer)]);
    expect(outcomes.sort()).toEqual(['not-due', 'not-due', 'sent']);
    expect(smtp.messages).toHaveLength(before + 1);
  });

  it('greets people by name, in their language, at the time it is sent', async () => {
    const id = await queuedMail();
    await sendMail(id, developmentMailbox);
    const [received] = await database()
      .select()
      .from(developmentMails)
      .where(eq(developmentMails.outboxMailId, id));
    expect(received?.text).toMatch(/^Dag Persoon \d+,/);
    expect(received?.text).toContain('de rol reviewer');
  });
});

describe('a mail that is refused', () => {
  it('is tried again after 1, 5 and 30 minutes, 2 and 8 hours, and then given up', async () => {
    smtp.refuse(true);
    const id = await queuedMail();
    let minutes = 0;
    for (const wait of [1, 5, 30, 120, 480]) {
      expect(await sendMail(id, mailer)).toBe('failed');
      minutesLater(minutes + wait - 0.5);
      expect(await sendMail(id, mailer)).toBe('not-due');
      minutes += wait;
      minutesLater(minutes);
    }
    expect(await mailById(id)).toMatchObject({ status: 'failed', attempts: 5, lastError: 'refused' });
    expect(await sendMail(id, mailer)).toBe('given-up');
    minutesLater(10_000);
    expect(await sendMail(id, mailer)).toBe('not-due');
    expect(await mailById(id)).toMatchObject({ status: 'given-up', attempts: 6 });
  });

  it('goes to the worker again when its time has come', async () => {
    smtp.refuse(true);
    const id = await queuedMail();
    await sendMail(id, mailer);
    minutesLater(0.5);
    expect(await withActor(systemActor, queueDueMails)).toBe(0);
    minutesLater(1);
    expect(await withActor(systemActor, queueDueMails)).toBe(1);
  });

  it('keeps a code of words for the reason, never the words of the server', async () => {
    const id = await queuedMail();
    expect(await sendMail(id, smtpMailer('smtp://127.0.0.1:1'))).toBe('failed');
    expect((await mailById(id)).lastError).toBe('unreachable');
  });

  it('starts anew when the coordinator says so, and only then', async () => {
    smtp.refuse(true);
    const id = await queuedMail();
    await sendMail(id, mailer);
    const requester = await makePerson({ role: 'requester' });
    const asked = (actor: Parameters<typeof withActor>[0]) =>
      withActor(actor, (work) => tryMailAgain(work, id));
    expect(await asked(asPerson(requester, 'requester'))).toMatchObject({ reason: 'not-found' });
    expect(await asked(asPerson(coordinator, 'coordinator'))).toMatchObject({ ok: true });
    smtp.refuse(false);
    expect(await sendMail(id, mailer)).toBe('sent');
    expect(await asked(asPerson(coordinator, 'coordinator'))).toMatchObject({ reason: 'not-waiting' });
  });
});

describe('a mail with a code', () => {
  it('carries code and link, and keeps neither once it is sent', async () => {
    const id = await queuedCode();
    expect((await mailById(id)).secrets).toEqual({ code: '482913', linkToken: 'tok-3n' });
    await sendMail(id, developmentMailbox);
    const [received] = await database()
      .select()
      .from(developmentMails)
      .where(eq(developmentMails.outboxMailId, id));
    expect(received?.text).toContain('482913');
    // A subject stands on the lock screen of a phone.
    expect(received?.subject).not.toContain('482913');
    expect(received?.text).toContain('/en/inloggen/link/tok-3n');
    const kept = await mailById(id);
    expect(kept.secrets).toBeNull();
    expect(JSON.stringify(kept)).not.toMatch(/482913|tok-3n/);
  });

  it('is given up when its code has expired, keeps nothing, and cannot be sent again', async () => {
    smtp.refuse(true);
    const id = await queuedCode();
    await sendMail(id, mailer);
    minutesLater(16);
    smtp.refuse(false);
    expect(await sendMail(id, mailer)).toBe('given-up');
    expect(await mailById(id)).toMatchObject({ secrets: null, lastError: 'too-late' });
    const again = await withActor(asPerson(coordinator, 'coordinator'), (work) => tryMailAgain(work, id));
    expect(again).toMatchObject({ reason: 'secrets-gone' });
  });
});

describe('an invitation', () => {
  it('is not mailed any more when it was withdrawn in between', async () => {
    clock.set(start);
    const candidate = await makePerson();
    const request = await makeRequest(await makePerson({ role: 'requester' }), coordinator);
    const proposalId = await makeProposal(request.id, coordinator);
    const invitationId = await makeInvitation(
      { requestId: request.id, proposalId, seat: 'lead' },
      candidate,
      { invitedAt: start, respondBy: new Date('2026-05-11T10:00:00Z') },
    );
    const activity = await record(asPerson(coordinator, 'coordinator'), {
      name: 'matching.candidate-invited',
      requestId: request.id,
      personId: candidate.id,
      data: { invitationId },
    });
    await withActor(systemActor, (work) => planNotifications(work, activity));
    await database().update(invitations).set({ status: 'withdrawn' }).where(eq(invitations.id, invitationId));
    const [mail] = await database().select().from(outboxMails).where(eq(outboxMails.activityId, activity));
    expect(mail?.data).toMatchObject({ invitationId, reference: request.reference });
    const id = mail?.id ?? '';
    expect(await sendMail(id, mailer)).toBe('given-up');
    const again = await withActor(asPerson(coordinator, 'coordinator'), (work) => tryMailAgain(work, id));
    expect(again).toMatchObject({ reason: 'overtaken' });
  });
});
