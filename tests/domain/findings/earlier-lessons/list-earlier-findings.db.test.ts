import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { makeReview } from '#tests/support/factories/reviews';
import { changeContext } from '#tests/support/sealing';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { findings } from '~/db/schema/findings';
import { contextReads } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import {
  findLessonsForRequest,
  findLessonsForReview,
} from '~/domain/findings/earlier-lessons/earlier-lessons-queries.server';
import { listEarlierFindings } from '~/domain/findings/earlier-lessons/list-earlier-findings.server';
import type { FindingStatus } from '~/domain/findings/finding-status';

useTestDatabase();

const learningQuestion = 'Wie let op een gezin dat op de wachtlijst staat?';
const question = {
  learningQuestion,
  themes: [],
  sectors: ['youth-care'],
  ageBand: '4-11',
  trigger: 'theme',
} as const;

const list = (actor: Actor) => withActor(actor, (work) => listEarlierFindings(work, question, 100));
const visitor: Actor = { kind: 'visitor' };

/** A lesson about waiting of a review of its own. */
async function aboutWaiting(status: FindingStatus, title = 'Op de wachtlijst is een gezin van niemand') {
  const sourceId = await makeSource({ sector: ['youth-care'], 'age-band': ['4-11'], form: ['compact'] });
  return makeFinding(sourceId, { theme: ['context-of-youth-care'] }, status, { title });
}

describe('the lessons that are offered', () => {
  it('are none while the library is closed', async () => {
    await aboutWaiting('published');
    await renewLibrary();
    expect(await list(visitor)).toEqual([]);
  });

  it('are published ones alone: a draft, one that waits and one that was withdrawn never are', async () => {
    const published = await Promise.all([1, 2, 3, 4].map(() => aboutWaiting('published')));
    const others: readonly FindingStatus[] = ['draft', 'offered', 'withdrawn'];
    const hidden = await Promise.all(others.map((status) => aboutWaiting(status)));
    await renewLibrary();
    const coordinator: Actor = {
      kind: 'person',
      personId: await makePerson('Coco Coördinator', ['coordinator']),
      roles: ['coordinator'],
    };
    for (const actor of [visitor, coordinator]) {
      const ids = (await list(actor)).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(published));
      expect(ids.filter((id) => hidden.includes(id))).toEqual([]);
    }
  });

  it('are gone the moment they are withdrawn, and say other words the moment they have them', async () => {
    const id = await aboutWaiting('published', 'Overbrugging op de wachtlijst');
    expect((await list(visitor)).map((one) => one.id)).toContain(id);
    const withdrawn = { status: 'withdrawn', withdrawnReason: 'Te herkennen voor wie erbij was.' } as const;
    await database().update(findings).set(withdrawn).where(eq(findings.id, id));
    expect((await list(visitor)).map((one) => one.id)).not.toContain(id);
    await database()
      .update(findings)
      .set({ status: 'draft', withdrawnReason: null, version: 2 })
      .where(eq(findings.id, id));
    await database().update(findings).set({ title: 'Over iets heel anders' }).where(eq(findings.id, id));
    await database().update(findings).set({ status: 'offered' }).where(eq(findings.id, id));
    const releasedById = await makePerson('Wie Keek', ['coordinator']);
    await database()
      .update(findings)
      .set({ status: 'published', releasedById, releasedAt: new Date() })
      .where(eq(findings.id, id));
    expect((await list(visitor)).map((one) => one.id)).not.toContain(id);
  });

  it('name no code that a visitor may not see', async () => {
    const shown = (await list(visitor))[0]?.because.filter(({ kind }) => kind === 'code');
    expect(shown).toEqual([
      { kind: 'code', taxonomy: 'age-band', code: '4-11' },
      { kind: 'code', taxonomy: 'sector', code: 'youth-care' },
    ]);
    const alone = await makeFinding(
      await makeSource({ trigger: ['theme'], 'age-band': ['4-11'] }),
      { theme: ['parent-child-dilemma'] },
      'published',
      { title: 'Wachtlijst, wachttijd en wachten op de wachtlijst' },
    );
    await renewLibrary();
    const found = (await list(visitor)).find(({ id }) => id === alone);
    expect(
      found?.because.map((reason) => (reason.kind === 'code' ? reason.taxonomy : reason.kind)),
    ).not.toContain('trigger');
  });

  it('take as many statements for few as for many, and one more after a change', async () => {
    const count = () => countStatements(() => list(visitor));
    await aboutWaiting('published');
    const few = [await count(), await count()];
    await Promise.all(Array.from({ length: 50 }, () => aboutWaiting('published')));
    await renewLibrary();
    expect([await count(), await count()]).toEqual(few);
    expect(few[0]).toBe((few[1] ?? 0) + 1);
    expect((await list(visitor)).length).toBeGreaterThan(50);
  });
});

describe('who is offered them', () => {
  let review: Awaited<ReturnType<typeof makeReview>>;
  beforeAll(async () => {
    review = await makeReview('exploring');
    await changeContext(review.id, { learningQuestion });
  });

  const readsOf = () =>
    database()
      .select({ personId: contextReads.personId, ground: contextReads.ground })
      .from(contextReads)
      .where(eq(contextReads.requestId, review.id));

  it.each(['lead', 'co', 'supervisor'] as const)(
    'whoever has the seat %s, and the read is on record',
    async (seat) => {
      const actor = review.seat(seat);
      const before = (await readsOf()).length;
      const found = await withActor(actor, (work) => findLessonsForReview(work, review.reference));
      expect(found?.earlier.learningQuestion).toBe(learningQuestion);
      expect(found?.earlier.lessons).toHaveLength(5);
      expect((await readsOf()).slice(before)).toEqual([
        { personId: review.seatHolders[seat], ground: seat === 'supervisor' ? 'supervisor' : 'reviewer' },
      ]);
    },
  );

  it('the coordinator of a request, and the read is on record', async () => {
    const request = await makeRequest({ status: 'orientation' });
    await changeContext(request.id, { learningQuestion });
    const found = await withActor(request.coordinator, (work) =>
      findLessonsForRequest(work, request.reference),
    );
    expect(found?.earlier?.lessons).toHaveLength(5);
    const reads = await database().select().from(contextReads).where(eq(contextReads.requestId, request.id));
    expect(reads).toMatchObject([{ ground: 'coordinator' }]);
  });

  it('nobody else, and nothing was read', async () => {
    const reviewerElsewhere = (await makeReview('exploring')).seat('lead');
    const before = (await readsOf()).length;
    for (const actor of [reviewerElsewhere, review.requester, visitor]) {
      expect(await withActor(actor, (work) => findLessonsForReview(work, review.reference))).toBeNull();
      expect(await withActor(actor, (work) => findLessonsForRequest(work, review.reference))).toBeNull();
    }
    expect(
      await withActor(review.coordinator, (work) => findLessonsForReview(work, review.reference)),
    ).toBeNull();
    expect((await readsOf()).length).toBe(before);
  });

  it('not a coordinator who asks in a request of their own', async () => {
    const own = await makePerson('Coco Vraagt', ['coordinator', 'requester']);
    const request = await makeRequest({ status: 'orientation', requesterId: own });
    const actor: Actor = { kind: 'person', personId: own, roles: ['coordinator', 'requester'] };
    const found = await withActor(actor, (work) => findLessonsForRequest(work, request.reference));
    expect(found).toMatchObject({ head: { isOwn: true }, earlier: null });
  });
});
