import { eq, inArray } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptAll,
  makeMatchingRequest,
  makeTeam,
  propose,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personRoles } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { personIdOf } from '~/domain/accounts/actor';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { clock } from '~/platform/clock';
import {
  answer,
  ask,
  at,
  deliver,
  planTalk,
  refer,
  remind,
  reminders,
  remindersAbout,
  requestSince,
} from './reminder-world';

useTestDatabase();

beforeEach(async () => {
  await database().delete(outboxMails);
  // What earlier tests left would be in the mails of coordinators.
  await database()
    .update(reviewRequests)
    .set({ status: 'withdrawn', closedAt: new Date('2040-01-01'), closedReason: 'other' })
    .where(inArray(reviewRequests.status, ['submitted', 'triage', 'orientation', 'info_needed']));
  await database()
    .update(personRoles)
    .set({ endedAt: new Date('2040-01-01') });
});
afterEach(() => clock.reset());
afterAll(() => clock.reset());

const templatesAbout = async (request: MadeRequest) =>
  (await remindersAbout(request)).map(({ template, recipientId }) => [template, recipientId]);

/** Makes the coordinator of the first request that of all of them. */
async function giveTo(...requests: readonly [MadeRequest, ...MadeRequest[]]): Promise<string | null> {
  const coordinatorId = personIdOf(requests[0].coordinator);
  const ids = requests.map(({ id }) => id);
  await database().update(reviewRequests).set({ coordinatorId }).where(inArray(reviewRequests.id, ids));
  return coordinatorId;
}

describe('the requester with an open question', () => {
  it('is reminded once, two working days before its day', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await ask(request, '2026-03-13');
    for (const day of ['2026-03-03', '2026-03-10']) {
      at(day);
      await remind();
    }
    expect(await templatesAbout(request)).toEqual([]);
    at('2026-03-11');
    await Promise.all([remind(), remind()]);
    at('2026-03-12');
    await remind();
    expect(await templatesAbout(request)).toEqual([['question-reminder', request.requesterId]]);
  });

  it('is still reminded the next morning when nobody ran on the first', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await ask(request, '2026-03-13');
    at('2026-03-12', '11:15');
    await remind();
    expect(await templatesAbout(request)).toHaveLength(1);
  });

  it.each([
    ['in the night', '2026-03-11', '07:59'],
    ['in the afternoon', '2026-03-11', '12:00'],
    ['on the day itself', '2026-03-13', '08:15'],
    ['after it', '2026-03-16', '08:15'],
  ])('is not reminded %s', async (_, day, time) => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await ask(request, '2026-03-13');
    at(day, time);
    await remind();
    expect(await templatesAbout(request)).toEqual([]);
  });

  it('gets no mail when the answer comes between the writing and the sending', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await ask(request, '2026-03-13');
    at('2026-03-11');
    await remind();
    at('2026-03-11', '08:16');
    await answer(request);
    await deliver();
    expect(await remindersAbout(request)).toMatchObject([{ status: 'given-up', lastError: 'overtaken' }]);
  });

  it.each([
    ['on the day', '2026-03-13'],
    ['on a Saturday', '2026-03-14'],
  ])('gets no mail that could only be sent %s', async (_, day) => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await ask(request, '2026-03-13');
    at('2026-03-12');
    await remind();
    at(day, '09:00');
    await deliver();
    expect(await remindersAbout(request)).toMatchObject([{ status: 'given-up', lastError: 'overtaken' }]);
  });

  it('is reminded of a second question as of the first', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await ask(request, '2026-03-13');
    at('2026-03-11');
    await remind();
    await answer(request);
    at('2026-03-16', '10:00');
    await ask(request, '2026-03-19');
    at('2026-03-17');
    await remind();
    expect(await templatesAbout(request)).toHaveLength(1);
    at('2026-03-18');
    await remind();
    expect(await templatesAbout(request)).toHaveLength(2);
  });
});

describe('an orientation talk', () => {
  it('is brought to mind of requester and coordinator one working day before, once each', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await planTalk(request, '2026-03-16');
    for (const day of ['2026-03-12', '2026-03-13', '2026-03-14', '2026-03-16', '2026-03-17']) {
      at(day);
      await remind();
    }
    const mails = await remindersAbout(request);
    expect(mails.map(({ template, recipientId }) => [template, recipientId]).sort()).toEqual([
      ['talk-reminder', request.requesterId],
      ['talk-reminder-coordinator', personIdOf(request.coordinator)],
    ]);
    expect(mails.every(({ createdAt }) => createdAt.toISOString() === '2026-03-13T07:15:00.000Z')).toBe(true);
  });

  it('that was moved is reminded of at its new moment, and not at the old one', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-02', '10:00');
    await planTalk(request, '2026-03-16');
    at('2026-03-13');
    await remind();
    await planTalk(request, '2026-03-24');
    await deliver();
    expect((await remindersAbout(request)).map(({ status }) => status)).toEqual(['given-up', 'given-up']);
    at('2026-03-23');
    await remind();
    await deliver();
    const sent = (await remindersAbout(request)).filter(({ status }) => status === 'sent');
    expect(sent.map(({ data }) => data.plannedFor)).toEqual(Array(2).fill('2026-03-24T13:00:00.000Z'));
  });

  it('planned for tomorrow needs none', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-04', '08:00');
    await planTalk(request, '2026-03-05');
    at('2026-03-04', '09:15');
    await remind();
    at('2026-03-05', '08:15');
    await remind();
    expect(await templatesAbout(request)).toEqual([]);
  });
});

describe('the commissioner with a pair to accept', () => {
  async function proposedPair() {
    clock.set(new Date('2030-01-07T09:00:00Z'));
    const team = await makeTeam();
    const request = await makeMatchingRequest();
    const proposed = await propose(request, team);
    if (!proposed.ok) throw new Error(proposed.reason);
    clock.set(new Date('2030-01-14T09:00:00Z'));
    await acceptAll(request, team);
    return request;
  }

  it('is reminded once, two working days before the day that counts from the third yes', async () => {
    const request = await proposedPair();
    // Ten working days after 14 January is the 28th.
    at('2030-01-23');
    await remind();
    expect(await templatesAbout(request)).toEqual([]);
    for (const day of ['2030-01-24', '2030-01-25', '2030-01-28', '2030-01-29']) {
      at(day);
      await remind();
      await deliver();
    }
    expect(await remindersAbout(request)).toMatchObject([
      {
        template: 'pair-reminder',
        recipientId: request.requesterId,
        status: 'sent',
        data: { dueOn: '2030-01-28' },
      },
    ]);
  });

  it('hears nothing after a yes, also when it comes just before the mail leaves', async () => {
    const request = await proposedPair();
    at('2030-01-24');
    await remind();
    const version = await versionOf(request);
    await withActor(request.requester, (work) => acceptPair(work, { reference: request.reference, version }));
    await deliver();
    expect(await remindersAbout(request)).toMatchObject([{ status: 'given-up', lastError: 'overtaken' }]);
    at('2030-01-25');
    expect(await remind()).toBe(0);
  });
});

describe('coordinators', () => {
  it('get one mail a day with what needs a step of theirs before the next working day is over', async () => {
    const first = await requestSince('2026-03-02');
    const second = await requestSince('2026-03-02');
    const later = await requestSince('2026-03-03');
    const coordinatorId = await giveTo(first, second, later);
    for (const time of ['08:15', '09:15', '10:15', '11:15']) {
      at('2026-03-06', time);
      await remind();
    }
    const mails = await reminders();
    expect(mails.map(({ recipientId }) => recipientId)).toEqual([coordinatorId]);
    expect(mails[0]?.data.references?.split(' ').sort()).toEqual([first.reference, second.reference].sort());
    expect(mails[0]?.data.dueOn).toBe('2026-03-09');
    expect(JSON.stringify(mails)).not.toContain('Gemeente');
    at('2026-03-09');
    await remind();
    expect((await reminders()).map(({ data }) => data.references)).toContain(later.reference);
  });

  it('are told by all of a request that has nobody, each in their own language, but not of their own', async () => {
    const [anna, bram, own] = [
      await makePerson('Anna', ['coordinator']),
      await makePerson('Bram', ['coordinator']),
      await makePerson('Eigen Vraag', ['coordinator', 'requester']),
    ];
    await database().update(people).set({ language: 'en' }).where(eq(people.id, bram));
    const request = await requestSince('2026-03-02', { status: 'submitted' });
    await database()
      .update(reviewRequests)
      .set({ requesterId: own })
      .where(eq(reviewRequests.id, request.id));
    at('2026-03-04');
    await remind();
    const told = (await remindersAbout(request)).map(({ recipientId, language }) => [recipientId, language]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        [anna, 'nl'],
        [bram, 'en'],
        [personIdOf(request.coordinator), 'nl'],
      ]),
    );
  });

  it('take over what belongs to somebody who is no coordinator any more', async () => {
    const anna = await makePerson('Anna', ['coordinator']);
    const request = await requestSince('2026-03-02');
    const former = personIdOf(request.coordinator) ?? '';
    await database()
      .update(personRoles)
      .set({ endedAt: new Date('2040-01-01') })
      .where(eq(personRoles.personId, former));
    at('2026-03-06');
    await remind();
    expect(await templatesAbout(request)).toEqual([['steps-due', anna]]);
  });

  it('read only of what still needs a step when the mail leaves', async () => {
    const stays = await requestSince('2026-03-02');
    const goes = await requestSince('2026-03-02');
    await giveTo(stays, goes);
    at('2026-03-06');
    await remind();
    await refer(goes);
    const subjects: string[] = [];
    await deliver(async ({ subject }) => {
      subjects.push(subject);
    });
    expect(subjects).toContain('1 aanvraag vraagt een stap, uiterlijk maandag 9 maart');
    expect(await reminders()).toMatchObject([{ status: 'sent', data: { references: stays.reference } }]);
  });

  it('get no mail of yesterday, and none when everything has been done', async () => {
    const request = await requestSince('2026-03-02');
    at('2026-03-06');
    await remind();
    at('2026-03-09', '09:00');
    await deliver();
    expect(await remindersAbout(request)).toMatchObject([{ status: 'given-up' }]);

    const done = await requestSince('2026-03-09');
    at('2026-03-13');
    await remind();
    await refer(done);
    await deliver();
    expect(await remindersAbout(done)).toMatchObject([{ status: 'given-up', lastError: 'overtaken' }]);
  });

  it('hear of the shortest promise on the morning after it was made', async () => {
    const talk = await requestSince('2026-03-06', { kind: 'talk', status: 'submitted' });
    at('2026-03-09');
    await remind();
    expect(await remindersAbout(talk)).toHaveLength(1);
    at('2026-03-10');
    await remind();
    expect(await remindersAbout(talk)).toHaveLength(1);
  });
});
