import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { invitations, proposals } from '~/db/schema/matching';
import { plannedRequests, planningRounds } from '~/db/schema/planning';
import { contextReads, reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { confirmRound } from '~/domain/matching/planning/confirm-round.server';
import { makeRound } from '~/domain/matching/planning/make-round.server';
import { removeExpiredRounds } from '~/domain/matching/planning/remove-expired-rounds.server';
import { listOpenRequests } from '~/domain/matching/planning/requests-to-plan.server';
import { findRound, listRounds, type PlanningRound } from '~/domain/matching/planning/round-queries.server';
import { undoRound } from '~/domain/matching/planning/undo-round.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let requests: MadeRequest[];
let coordinator: Actor;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  // Whoever an earlier test made takes no review any more.
  await database().update(people).set({ deactivatedAt: clock.now() });
  requests = [await makeMatchingRequest(), await makeMatchingRequest()];
  const personId = await makePerson('Coco Regel', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});
afterAll(() => clock.reset());

async function reviewers(count: number, maxConcurrentReviews = 1): Promise<MadeReviewer[]> {
  const made: MadeReviewer[] = [];
  for (let at = 0; at < count; at += 1) {
    made.push(await makeReviewer({ name: `Reviewer ${'abcdefgh'[at]}`, maxConcurrentReviews }));
  }
  await makeReviewer({ name: 'Suze Toets', level: 'supervisor' });
  return made;
}

const references = () => requests.map(({ reference }) => reference);
const plan = () => withActor(coordinator, (work) => makeRound(work, { references: references() }));

async function planned(): Promise<PlanningRound> {
  const made = await plan();
  if (!made.ok) throw new Error(made.reason);
  const round = await withActor(coordinator, (work) => findRound(work, made.value.roundId));
  if (!round) throw new Error('no round');
  return round;
}

const confirm = (round: PlanningRound, chosen = references()) =>
  withActor(coordinator, (work) =>
    confirmRound(work, { roundId: round.id, aim: 'total', references: chosen }),
  );

const statuses = async () =>
  (
    await database()
      .select({ status: reviewRequests.status })
      .from(reviewRequests)
      .where(inArray(reviewRequests.reference, references()))
  ).map(({ status }) => status);

const live = () =>
  database().$count(
    invitations,
    and(
      inArray(
        invitations.requestId,
        requests.map(({ id }) => id),
      ),
      eq(invitations.status, 'sent'),
    ),
  );

describe('a round of planning', () => {
  it('proposes for every request, asks nobody, and records every reading of a case', async () => {
    await reviewers(4);
    const before = await database().$count(contextReads);
    const round = await planned();
    expect(round).toMatchObject({ isProved: true, confirmedAt: null, hidden: 0 });
    expect(round.requests).toHaveLength(2);
    for (const { parts } of round.requests) {
      expect(parts.map(({ aim, kind }) => [aim, kind])).toEqual([
        ['total', 'team'],
        ['weakest-first', 'team'],
      ]);
    }
    const reviewing = round.requests.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'team' && part.aim === 'total' ? part.seats.slice(0, 2) : [])),
    );
    expect(new Set(reviewing.map(({ personId }) => personId)).size).toBe(4);
    expect(await live()).toBe(0);
    expect((await database().$count(contextReads)) - before).toBe(2);
    expect(await statuses()).toEqual(['matching', 'matching']);
    expect(await withActor(coordinator, listRounds)).toMatchObject([{ id: round.id, requests: 2 }]);
  });

  it('is confirmed once, and undone once: everybody invited hears, and the requests wait again', async () => {
    await reviewers(4);
    const round = await planned();
    expect(await confirm(round)).toMatchObject({ ok: true });
    expect(await statuses()).toEqual(['proposed', 'proposed']);
    expect(await live()).toBe(6);
    expect(await confirm(round)).toMatchObject({ ok: false, reason: 'round-confirmed' });

    const undo = () => withActor(coordinator, (work) => undoRound(work, round.id));
    expect(await undo()).toEqual({ ok: true, value: { withdrawn: 2, kept: 0 } });
    expect(await statuses()).toEqual(['matching', 'matching']);
    expect(await live()).toBe(0);
    expect(await undo()).toMatchObject({ ok: false, reason: 'round-not-confirmed' });
  });

  it('invites for some of its requests where only those are chosen, and lines up who follows', async () => {
    await reviewers(6);
    const round = await planned();
    const [first = ''] = references();
    expect(await confirm(round, [first])).toMatchObject({ ok: true });
    expect((await statuses()).sort()).toEqual(['matching', 'proposed']);
    expect(await confirm(round, ['LR-2000-0001'])).toMatchObject({ ok: false });
  });

  it('asks every rule again when it is confirmed: one that fails now leaves nothing behind', async () => {
    await reviewers(4);
    const round = await planned();
    const [, second] = round.requests;
    const part = second?.parts[0];
    const personId = part?.kind === 'team' ? part.seats[0]?.personId : undefined;
    await database()
      .update(people)
      .set({ deactivatedAt: clock.now() })
      .where(eq(people.id, personId ?? ''));
    const before = await database().$count(proposals);
    expect(await confirm(round)).toEqual({
      ok: false,
      reason: 'plan-overtaken',
      fields: { references: `plan-overtaken|${second?.reference}` },
    });
    expect(await database().$count(proposals)).toBe(before);
    expect(await statuses()).toEqual(['matching', 'matching']);
    expect(await live()).toBe(0);
  });

  it('refuses a request that changed since it was planned', async () => {
    await reviewers(4);
    const round = await planned();
    await database()
      .update(reviewRequests)
      .set({ version: 99 })
      .where(eq(reviewRequests.reference, references()[0] ?? ''));
    expect(await confirm(round)).toMatchObject({ ok: false, reason: 'plan-overtaken' });
  });

  it('says of a request without a team why, and the smallest thing that would help', async () => {
    const made = await reviewers(2);
    const round = await planned();
    const gaps = round.requests.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'gap'));
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) {
      expect(gap).toMatchObject({ ground: 'people-needed' });
      const relaxations = gap.kind === 'gap' ? gap.relaxations : [];
      expect(relaxations.map(({ kind, rule }) => [kind, rule])).toEqual([
        ['set-aside', 'H7'],
        ['set-aside', 'H7'],
      ]);
      expect(relaxations.map(({ personId }) => personId).sort()).toEqual(made.map(({ id }) => id).sort());
    }
  });

  it('never plans the coordinator in, nor a question in which they have a part', async () => {
    const [own] = await reviewers(4);
    const asReviewer: Actor = { kind: 'person', personId: own?.id ?? '', roles: ['coordinator', 'reviewer'] };
    const made = await withActor(asReviewer, (work) => makeRound(work, { references: references() }));
    if (!made.ok) throw new Error(made.reason);
    const round = await withActor(coordinator, (work) => findRound(work, made.value.roundId));
    const names = round?.requests.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'team' ? part.seats.map(({ personId }) => personId) : [])),
    );
    expect(names).not.toContain(own?.id);

    const asRequester: Actor = {
      kind: 'person',
      personId: requests[0]?.requesterId ?? '',
      roles: ['coordinator', 'requester'],
    };
    const open = await withActor(asRequester, listOpenRequests);
    expect(open.find(({ reference }) => reference === references()[0])?.obstacle).toBe('own-request');
    expect(
      await withActor(asRequester, (work) => makeRound(work, { references: references() })),
    ).toMatchObject({ ok: false, reason: 'not-to-be-planned' });
    const seen = await withActor(asRequester, (work) => findRound(work, made.value.roundId));
    expect(seen?.requests.map(({ reference }) => reference)).toEqual([references()[1]]);
  });

  it('does not show somebody where they are planned themselves', async () => {
    const made = await reviewers(4);
    const round = await planned();
    const asPlanned: Actor = {
      kind: 'person',
      personId: made[0]?.id ?? '',
      roles: ['coordinator', 'reviewer'],
    };
    const seen = await withActor(asPlanned, (work) => findRound(work, round.id));
    expect(seen?.requests).toHaveLength(1);
    expect(seen?.hidden).toBe(1);
  });

  it('goes after thirty days, and what came of it stays', async () => {
    await reviewers(4);
    const round = await planned();
    await confirm(round);
    const system: Actor = { kind: 'system', job: 'remove-expired-rounds' };
    const daysAhead = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);
    expect(await withActor(system, (work) => removeExpiredRounds({ ...work, now: daysAhead(29) }))).toBe(0);
    expect(
      await withActor(system, (work) => removeExpiredRounds({ ...work, now: daysAhead(31) })),
    ).toBeGreaterThan(0);
    expect(await database().$count(plannedRequests)).toBe(0);
    expect(await database().$count(planningRounds)).toBe(0);
    expect(await statuses()).toEqual(['proposed', 'proposed']);
  });
});
