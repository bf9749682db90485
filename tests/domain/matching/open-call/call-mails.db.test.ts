import { and, eq, inArray, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { callFor, say } from '#tests/support/factories/calls';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations } from '~/db/schema/matching';
import { outboxMails } from '~/db/schema/notifications';
import { openCalls } from '~/db/schema/open-calls';
import { availability } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { closeCall } from '~/domain/matching/open-call/close-call.server';
import { closeOverdueCalls } from '~/domain/matching/open-call/close-overdue-calls.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { remindDeadlines } from '~/domain/notifications/remind-deadlines.server';
import { sendMail } from '~/domain/notifications/send-mail.server';
import { clock } from '~/platform/clock';
import type { OutgoingMail } from '~/platform/mailer';

useTestDatabase();

const job = { kind: 'system', job: 'test' } as const;
let request: MadeRequest;
let team: Team;
let callId: string;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  // Those of the tests before this one have no hours, and their calls are over.
  await database().delete(availability);
  await database()
    .update(openCalls)
    .set({ closedAt: clock.now(), ending: 'coordinator' })
    .where(isNull(openCalls.closedAt));
  request = await makeMatchingRequest();
  team = await makeTeam();
  callId = await callFor(request);
});
afterAll(() => clock.reset());

async function plan(name: 'matching.call-opened' | 'matching.call-closed'): Promise<void> {
  const rows = await database()
    .select({ id: activities.id })
    .from(activities)
    .where(and(eq(activities.requestId, request.id), eq(activities.name, name)));
  for (const { id } of rows) await withActor(job, (work) => planNotifications(work, id));
}

/** Sends what waits, and gives what left: to whom, and every word of it. */
async function sent(): Promise<{ to: string; words: string }[]> {
  const out: { to: string; words: string }[] = [];
  const waiting = await database()
    .select({ id: outboxMails.id, to: outboxMails.recipientId })
    .from(outboxMails)
    .where(inArray(outboxMails.status, ['queued', 'failed']));
  for (const { id, to } of waiting) {
    await sendMail(id, async (mail: OutgoingMail) => {
      out.push({ to: to ?? '', words: JSON.stringify(mail) });
    });
  }
  return out;
}

const sentTo = async () => (await sent()).map(({ to }) => to).sort();
const both = () => [team.lead.id, team.co.id].sort();

async function tie(person: MadeReviewer): Promise<void> {
  await database()
    .insert(conflictDeclarations)
    .values({ personId: person.id, requestId: request.id, source: 'declaration', declaredAt: clock.now() });
}

async function morning(day: string): Promise<number> {
  clock.set(new Date(`${day}T08:00:00Z`));
  return withActor(job, remindDeadlines);
}

describe('the mail of a call', () => {
  it('goes to whom it reaches, leads to the call and names no request', async () => {
    await makeReviewer({ name: 'Te Laat Erbij' });
    await plan('matching.call-opened');
    const mails = await sent();
    expect(mails.map(({ to }) => to).sort()).toEqual(both());
    for (const { words } of mails) {
      expect(words).toContain(`/oproepen/${callId}`);
      expect(words).toContain('vrijdag 18 januari');
      expect(words).not.toContain(request.reference);
      expect(words).not.toContain(request.id);
    }
    const kept = await database()
      .select({ data: outboxMails.data })
      .from(outboxMails)
      .where(eq(outboxMails.template, 'call-opened'));
    expect(JSON.stringify(kept)).not.toContain(request.reference);
  });

  it('does not leave for who answered or is tied since, nor after the call', async () => {
    await plan('matching.call-opened');
    await say(team.lead, callId, 'can');
    await tie(team.co);
    expect(await sentTo()).toEqual([]);
  });

  it('reminds once, two working days before, who said nothing', async () => {
    await say(team.co, callId, 'rather-not');
    expect(await morning('2030-01-15')).toBe(0);
    expect(await morning('2030-01-16')).toBe(1);
    expect(await morning('2030-01-17')).toBe(0);
    const mails = await sent();
    expect(mails.map(({ to }) => to)).toEqual([team.lead.id]);
    expect(mails[0]?.words).not.toContain(request.reference);
  });

  it('reminds nobody of a call that is over, nor who is tied since', async () => {
    expect(await morning('2030-01-16')).toBe(2);
    await tie(team.co);
    await say(team.lead, callId, 'keen');
    expect(await sentTo()).toEqual([]);
    const version = await versionOf(request);
    await withActor(request.coordinator, (work) =>
      closeCall(work, { reference: request.reference, version }),
    );
    expect(await morning('2030-01-17')).toBe(0);
  });

  it('tells the coordinator when the last day is over, not when they closed it themselves', async () => {
    clock.set(new Date('2030-01-19T10:00:00Z'));
    await withActor(job, closeOverdueCalls);
    await plan('matching.call-closed');
    const [mail] = (await sent()).filter(({ words }) => words.includes(request.reference));
    expect(mail?.words).toContain(`/coordinator/aanvragen/${request.reference}/oproep`);
  });
});
