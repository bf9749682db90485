import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptAll,
  makeMatchingRequest,
  makeTeam,
  propose,
  versionOf,
} from '#tests/support/factories/proposals';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { personIdOf } from '~/domain/accounts/actor';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { clock } from '~/platform/clock';
import {
  answer,
  ask,
  at,
  deliver,
  endWhatEarlierTestsLeft,
  planTalk,
  remind,
  remindersAbout,
  requestSince,
  templatesAbout,
} from './reminder-world';

useTestDatabase();

beforeEach(endWhatEarlierTestsLeft);
afterEach(() => clock.reset());

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
