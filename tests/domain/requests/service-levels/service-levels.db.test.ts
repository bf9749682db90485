import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import { serviceLevels } from '~/db/schema/service-levels';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { findOwnRequest, listOwnRequests } from '~/domain/requests/requester-queries.server';
import { changeServiceLevel } from '~/domain/requests/service-levels/change-service-level.server';
import { restoreServiceLevel } from '~/domain/requests/service-levels/restore-service-level.server';
import {
  findServiceLevel,
  getPromisedDays,
  getServiceLevels,
  listServiceLevels,
} from '~/domain/requests/service-levels/service-level-queries.server';
import { findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { listQueue } from '~/domain/requests/triage/triage-queue.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const monday = new Date('2030-01-07T09:00:00Z');
const wednesday = new Date('2030-01-09T09:00:00Z');

let coordinator: Actor;
beforeEach(async () => {
  clock.set(monday);
  await database().delete(serviceLevels);
  await database().delete(activities).where(eq(activities.name, 'requests.service-level-changed'));
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});
afterAll(() => clock.reset());

const submitted = { kind: 'review', status: 'submitted' } as const;
const change = (workingDays: number, changedAt?: Date, level = submitted, actor = coordinator) =>
  withActor(actor, (work) =>
    changeServiceLevel(work, { ...level, workingDays, changedAt: changedAt?.toISOString() }),
  );
const restore = (changedAt?: Date) =>
  withActor(coordinator, (work) =>
    restoreServiceLevel(work, { ...submitted, changedAt: changedAt?.toISOString() }),
  );
const found = () =>
  withActor(coordinator, (work) => findServiceLevel(work, submitted.kind, submitted.status));

describe('a service level', () => {
  it('is the default until it is changed, and again after it is restored, with all of it on record', async () => {
    expect(await found()).toMatchObject({ workingDays: 3, byDefault: 3, changedAt: null, earlier: [] });
    expect(await change(7)).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({ workingDays: 7, byDefault: 3, changedAt: monday });
    clock.set(wednesday);
    expect(await change(4, monday)).toMatchObject({ ok: true });
    expect(await restore(wednesday)).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({
      workingDays: 3,
      changedAt: null,
      earlier: [
        { was: 4, became: 3, by: 'Coco Coördinator' },
        { was: 7, became: 4, at: wednesday },
        { was: 3, became: 7, at: monday },
      ],
    });
  });

  it('changes the promise for whoever asks now, of its kind alone', async () => {
    const promised = () => withActor(visitor, getPromisedDays);
    expect(await promised()).toEqual({ review: 8, consult: 2, session: 5, talk: 2 });
    await change(7);
    expect(await promised()).toEqual({ review: 12, consult: 2, session: 5, talk: 2 });
  });

  it('that is saved as it was is no change', async () => {
    expect(await change(3)).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({ changedAt: null, earlier: [] });
  });

  it('is not written over what somebody else set meanwhile', async () => {
    await change(7);
    for (const stale of [undefined, wednesday]) {
      expect(await change(9, stale)).toMatchObject({ ok: false, reason: 'stale' });
      expect(await restore(stale)).toMatchObject({ ok: false, reason: 'stale' });
    }
    expect(await found()).toMatchObject({ workingDays: 7 });
    await restore(monday);
    expect(await change(9, monday)).toMatchObject({ ok: false, reason: 'stale' });
    expect(await restore(monday)).toMatchObject({ ok: false, reason: 'stale' });
  });

  it('has one winner when two change it at the same moment', async () => {
    const outcomes = await Promise.all([change(5), change(6), change(7)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await found())?.earlier).toHaveLength(1);
    clock.set(wednesday);
    const again = await Promise.all([change(11, monday), restore(monday), change(12, monday)]);
    expect(again.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await found())?.earlier).toHaveLength(2);
  });

  it('is nobody’s to see or change but a coordinator’s', async () => {
    const personId = await makePerson('Nieuws Gierig', ['requester', 'treasurer']);
    const other: Actor = { kind: 'person', personId, roles: ['requester', 'treasurer'] };
    for (const actor of [other, visitor]) {
      expect(await change(7, undefined, submitted, actor)).toMatchObject({ ok: false, reason: 'not-found' });
      expect(await withActor(actor, listServiceLevels)).toEqual([]);
    }
  });

  it('is not there for a kind that is never in that state', async () => {
    const pairOfTalk = { kind: 'talk', status: 'matching' } as const;
    const outcome = await withActor(coordinator, (work) =>
      changeServiceLevel(work, { ...pairOfTalk, workingDays: 5 }),
    );
    expect(outcome).toMatchObject({ ok: false, reason: 'not-found' });
    expect(
      (await withActor(coordinator, listServiceLevels)).map(({ kind, status }) => `${kind} ${status}`),
    ).not.toContain('talk matching');
  });
});

describe('a page that was read before a change', () => {
  it('goes on saying the same, to requester and coordinator, and new requests go by the new number', async () => {
    const before = await makeRequest({ submittedAt: monday, statusSince: monday });
    clock.set(new Date('2030-01-08T09:00:00Z'));
    await change(20);
    clock.set(wednesday);
    const after = await makeRequest({ submittedAt: wednesday, statusSince: wednesday });
    clock.set(new Date('2030-01-14T09:00:00Z'));

    const own = (request: typeof before) =>
      withActor(request.requester, (work) => findOwnRequest(work, request.reference));
    expect(await own(before)).toMatchObject({
      expectation: { by: '2030-01-10', isLate: true, workingDaysLate: 2 },
      firstAnswer: { workingDays: 8, by: '2030-01-17' },
    });
    expect(await own(after)).toMatchObject({
      expectation: { by: '2030-02-06', isLate: false },
      firstAnswer: { workingDays: 25, by: '2030-02-13' },
    });
    const seen = await withActor(coordinator, (work) => findTriageRequest(work, before.reference));
    expect(seen?.expectation).toMatchObject({ by: '2030-01-10', mover: 'coordinator' });
    const late = await withActor(coordinator, (work) => listQueue(work, { filter: 'late', page: 1 }));
    expect(late.rows.map(({ reference }) => reference)).toContain(before.reference);
    expect(late.rows.map(({ reference }) => reference)).not.toContain(after.reference);
  });
});

describe('what service levels cost', () => {
  it('is two statements, however many requests and changes there are', async () => {
    const request = await makeRequest();
    const levels = () => withActor(request.requester, getServiceLevels);
    const list = () => withActor(request.requester, listOwnRequests);
    const few = [await countStatements(levels), await countStatements(list)];
    for (let made = 0; made < 49; made++) await makeRequest({ requesterId: request.requesterId });
    let changedAt: Date | undefined;
    for (let hour = 0; hour < 10; hour++) {
      clock.set(new Date(monday.getTime() + hour * 3_600_000));
      await change(20 + hour, changedAt);
      changedAt = clock.now();
    }
    expect(await list()).toHaveLength(50);
    expect([await countStatements(levels), await countStatements(list)]).toEqual(few);
  });
});

it('the number of working days of a kind counts in the queue', async () => {
  const day = new Date('2030-01-07T09:00:00Z');
  const talk = await makeRequest({ status: 'triage', submittedAt: day, statusSince: day });
  await database()
    .update(reviewRequests)
    .set({ kind: 'talk', callDayPart: 'any' })
    .where(eq(reviewRequests.id, talk.id));
  const queue = await withActor(coordinator, (work) => listQueue(work, { filter: 'soon', page: 1 }));
  const row = queue.rows.find(({ reference }) => reference === talk.reference);
  expect(row).toMatchObject({ kind: 'talk', expectation: { by: '2030-01-08', isSoon: true } });
});
