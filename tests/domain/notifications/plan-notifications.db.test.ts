import { eq, inArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { activityNames } from '~/domain/activity/activity';
import { recordActivity } from '~/domain/activity/record-activity.server';
import { fail } from '~/domain/kernel/result';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { remindInvitations } from '~/domain/notifications/remind-invitations.server';
import { clock } from '~/platform/clock';
import {
  asPerson,
  fillSeat,
  makeInvitation,
  makePerson,
  makeProposal,
  makeRequest,
  type Person,
  plantedTexts,
  record,
  systemActor,
} from './notification-world';

useTestDatabase();

let coordinator: Person;
let colleague: Person;

beforeAll(async () => {
  coordinator = await makePerson({ role: 'coordinator' });
  colleague = await makePerson({ role: 'coordinator', language: 'en' });
});

const plan = (activityId: number) => withActor(systemActor, (work) => planNotifications(work, activityId));

async function mailsOf(activityId: number) {
  const rows = await database().select().from(outboxMails).where(eq(outboxMails.activityId, activityId));
  return rows.map((row) => `${row.template} ${row.language} ${row.recipientAddress}`).sort();
}

describe('who hears of what happened', () => {
  it('sends a receipt to the requester and the news to every coordinator, each in their own language', async () => {
    const requester = await makePerson({ role: 'requester', language: 'en' });
    const request = await makeRequest(requester);
    const id = await record(asPerson(requester, 'requester'), {
      name: 'requests.request-submitted',
      requestId: request.id,
    });
    await plan(id);
    expect(await mailsOf(id)).toEqual(
      [
        `request-received en ${requester.address}`,
        `request-arrived nl ${coordinator.address}`,
        `request-arrived en ${colleague.address}`,
      ].sort(),
    );
  });

  it('writes to the one coordinator of a request that has one', async () => {
    const requester = await makePerson({ role: 'requester' });
    const request = await makeRequest(requester, coordinator);
    const id = await record(asPerson(requester, 'requester'), {
      name: 'requests.question-answered',
      requestId: request.id,
    });
    await plan(id);
    expect(await mailsOf(id)).toEqual([`question-answered nl ${coordinator.address}`]);
  });

  it('does not tell people what they did themselves', async () => {
    const requester = await makePerson({ role: 'requester' });
    const request = await makeRequest(requester, coordinator);
    const id = await record(asPerson(coordinator, 'coordinator'), {
      name: 'matching.request-confirmed',
      requestId: request.id,
    });
    await plan(id);
    expect(await mailsOf(id)).toEqual([`confirmed-for-requester nl ${requester.address}`]);
  });

  it('tells both reviewers and the supervisor that a review is confirmed', async () => {
    const requester = await makePerson({ role: 'requester' });
    const request = await makeRequest(requester, coordinator);
    const proposalId = await makeProposal(request.id, coordinator);
    const members = await Promise.all([makePerson(), makePerson(), makePerson({ language: 'en' })]);
    for (const [index, seat] of (['lead', 'co', 'supervisor'] as const).entries()) {
      await fillSeat({ requestId: request.id, proposalId, seat }, members[index] as Person);
    }
    const id = await record(asPerson(colleague, 'coordinator'), {
      name: 'matching.request-confirmed',
      requestId: request.id,
    });
    await plan(id);
    expect(await mailsOf(id)).toEqual(
      [
        `confirmed-for-requester nl ${requester.address}`,
        `confirmed-for-coordinator nl ${coordinator.address}`,
        `confirmed-for-member nl ${members[0]?.address}`,
        `confirmed-for-member nl ${members[1]?.address}`,
        `confirmed-for-member en ${members[2]?.address}`,
      ].sort(),
    );
  });

  it('leaves somebody alone who is deactivated or has no verified address', async () => {
    for (const options of [{ isDeactivated: true }, { isVerified: false }]) {
      const person = await makePerson(options);
      const id = await record(asPerson(coordinator, 'coordinator'), {
        name: 'accounts.role-granted',
        personId: person.id,
        data: { role: 'reviewer' },
      });
      expect(await plan(id)).toBe(0);
    }
  });

  it('says nothing of the role somebody gets by sending a request', async () => {
    const person = await makePerson();
    const granted = (role: string) =>
      record(systemActor, { name: 'accounts.role-granted', personId: person.id, data: { role } });
    expect(await plan(await granted('requester'))).toBe(0);
    expect(await plan(await granted('reviewer'))).toBe(1);
  });

  it('queues a mail once, also when two workers plan the same activity at the same moment', async () => {
    const requester = await makePerson({ role: 'requester' });
    const request = await makeRequest(requester, coordinator);
    const id = await record(asPerson(requester, 'requester'), {
      name: 'requests.request-submitted',
      requestId: request.id,
    });
    const queued = await Promise.all([plan(id), plan(id)]);
    expect(queued[0] + queued[1]).toBe(2);
    expect(await plan(id)).toBe(0);
    expect(await mailsOf(id)).toHaveLength(2);
  });

  it('knows nothing of an activity that was rolled back', async () => {
    let activityId = 0;
    await withActor(systemActor, async (work) => {
      activityId = await recordActivity(work, { name: 'content.text-changed' });
      return fail('changed-my-mind');
    });
    expect(await plan(activityId)).toBe(0);
    expect(await database().select().from(activities).where(eq(activities.id, activityId))).toEqual([]);
  });
});

describe('what the outbox holds', () => {
  it('has no content for anything that can happen to a request', async () => {
    const requester = await makePerson({ role: 'requester' });
    const candidate = await makePerson({ role: 'reviewer' });
    const request = await makeRequest(requester);
    const proposalId = await makeProposal(request.id, coordinator);
    const seat = { requestId: request.id, proposalId, seat: 'lead' } as const;
    const period = { invitedAt: new Date('2026-02-10'), respondBy: new Date('2026-02-17') };
    const invitationId = await makeInvitation(seat, candidate, period);
    const ids: number[] = [];
    for (const name of activityNames) {
      const about = { requestId: request.id, personId: candidate.id };
      // A command that breaks the rule that activity data holds codes only.
      const data = {
        invitationId,
        role: 'reviewer',
        question: plantedTexts[0],
        organisation: plantedTexts[1],
      };
      const id = await record(systemActor, { name, ...about, data });
      await plan(id);
      ids.push(id);
    }
    const rows = await database().select().from(outboxMails).where(inArray(outboxMails.activityId, ids));
    expect(rows.length).toBeGreaterThan(15);
    const everything = JSON.stringify(rows);
    for (const text of plantedTexts) expect(everything).not.toContain(text);
    for (const row of rows) expect(JSON.stringify(row.data)).not.toContain(candidate.name);
  });
});

describe('reminding of an invitation', () => {
  it('happens once, on the last day, and not for somebody invited yesterday', async () => {
    const requester = await makePerson({ role: 'requester' });
    const request = await makeRequest(requester, coordinator);
    const proposalId = await makeProposal(request.id, coordinator);
    const [lead, co, supervisor] = await Promise.all([makePerson(), makePerson(), makePerson()]);
    const place = (seat: 'lead' | 'co' | 'supervisor') => ({ requestId: request.id, proposalId, seat });
    const respondBy = new Date('2026-03-10T12:00:00Z');
    await makeInvitation(place('lead'), lead, { invitedAt: new Date('2026-03-03T12:00:00Z'), respondBy });
    await makeInvitation(place('co'), co, { invitedAt: new Date('2026-03-09T12:00:00Z'), respondBy });
    await makeInvitation(place('supervisor'), supervisor, {
      invitedAt: new Date('2026-03-03T12:00:00Z'),
      respondBy: new Date('2026-03-14T12:00:00Z'),
    });
    const remindAt = async (instant: string) => {
      clock.set(new Date(instant));
      return withActor(systemActor, remindInvitations).finally(() => clock.reset());
    };
    expect(await remindAt('2026-03-09T11:59:00Z')).toBe(0);
    expect(await remindAt('2026-03-09T12:00:00Z')).toBe(1);
    expect(await remindAt('2026-03-09T13:00:00Z')).toBe(0);
    const reminded = await database()
      .select({ to: outboxMails.recipientId })
      .from(outboxMails)
      .where(eq(outboxMails.template, 'invitation-reminder'));
    expect(reminded).toEqual([{ to: lead.id }]);
  });
});
