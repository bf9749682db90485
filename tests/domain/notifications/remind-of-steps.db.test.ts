import { eq, inArray } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personRoles } from '~/db/schema/accounts';
import { reviewRequests } from '~/db/schema/requests';
import { personIdOf } from '~/domain/accounts/actor';
import { clock } from '~/platform/clock';
import {
  at,
  deliver,
  endWhatEarlierTestsLeft,
  refer,
  remind,
  reminders,
  remindersAbout,
  requestSince,
  templatesAbout,
} from './reminder-world';

useTestDatabase();

beforeEach(endWhatEarlierTestsLeft);
afterEach(() => clock.reset());

/** Makes the coordinator of the first request that of all of them. */
async function giveTo(...requests: readonly [MadeRequest, ...MadeRequest[]]): Promise<string | null> {
  const coordinatorId = personIdOf(requests[0].coordinator);
  const ids = requests.map(({ id }) => id);
  await database().update(reviewRequests).set({ coordinatorId }).where(inArray(reviewRequests.id, ids));
  return coordinatorId;
}

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
