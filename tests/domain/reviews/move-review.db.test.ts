import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  countParticipants,
  giveConsents,
  holdOrientation,
  type MadeReview,
  makeReview,
  planReview,
  reviewHead,
  reviewRow,
} from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { gateRounds } from '~/db/schema/review-quality';
import { reviewMoves, reviews } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { moveReview } from '~/domain/reviews/move-review.server';
import {
  canMove,
  mayMove,
  type ReviewEvent,
  type ReviewPart,
  reviewEvents,
} from '~/domain/reviews/review-lifecycle';
import { mayHaveReason } from '~/domain/reviews/review-moves';
import { isOver, pathStatuses, type ReviewStatus, reviewStatuses } from '~/domain/reviews/review-status';

useTestDatabase();

const reason = 'Dit staat zo in het overleg van het team.';

async function move(review: MadeReview, event: ReviewEvent, actor: Actor, extra: object = {}) {
  return await withActor(actor, async (work) =>
    moveReview(work, {
      ...(await reviewHead(review)),
      event,
      ...(mayHaveReason[event] ? { reasonCode: mayHaveReason[event][0], reason } : {}),
      ...(event === 'suspend' ? { lookAgainOn: '2031-01-31' } : {}),
      ...(event === 'stop' ? { costs: 'worked-hours' as const } : {}),
      ...extra,
    }),
  );
}

async function reviewThatIs(status: ReviewStatus): Promise<MadeReview> {
  if (!isOver(status)) return makeReview(status as Parameters<typeof makeReview>[0]);
  const review = await makeReview('exploring');
  const stopped = await move(review, 'stop', review.coordinator);
  if (!stopped.ok) throw new Error(stopped.reason);
  return review;
}

const whom = ['reviewer', 'supervisor', 'coordinator', 'commissioner', 'stranger'] as const;

function actorOf(review: MadeReview, who: (typeof whom)[number]): Actor {
  if (who === 'reviewer') return review.seat('lead');
  if (who === 'supervisor') return review.seat('supervisor');
  if (who === 'coordinator') return review.coordinator;
  if (who === 'commissioner') return review.requester;
  return { kind: 'person', personId: '00000000-0000-4000-8000-000000000000', roles: ['reviewer'] };
}

describe('every event in every state, by everybody', () => {
  const tried = reviewStatuses.filter((status) => status !== 'closed');

  it.each(tried)('%s: refused or allowed exactly as the table says', async (status) => {
    const review = await reviewThatIs(status);
    const now = await reviewRow(review);
    for (const event of reviewEvents) {
      for (const who of whom) {
        const before = await reviewRow(review);
        const moved = await withActor(actorOf(review, who), async (work) => {
          const result = await moveReview(work, {
            ...(await reviewHead(review)),
            event,
            ...(mayHaveReason[event] ? { reasonCode: mayHaveReason[event][0], reason } : {}),
            lookAgainOn: '2031-01-31',
            costs: 'worked-hours',
          });
          // What was allowed is taken back, so that the next one finds the review as it was.
          return result.ok ? { ok: false as const, reason: 'moved' } : result;
        });
        expect({ event, who, reason: moved.ok ? 'ok' : moved.reason }).toEqual({
          event,
          who,
          reason: expected(event, who, now.status, moved.ok ? 'ok' : moved.reason),
        });
        expect(await reviewRow(review)).toEqual(before);
      }
    }
  });

  /** What a move waits for has tests of its own: here it is as good as a move. */
  function expected(event: ReviewEvent, who: (typeof whom)[number], status: ReviewStatus, got: string) {
    if (event === 'return-report') return 'by-verdict';
    if (who === 'stranger') return 'not-found';
    const parts: ReviewPart[] = [who];
    if (!mayMove(event, parts).allowed) return 'not-yours';
    if (isOver(status)) return 'review-over';
    const can = canMove(event, { status, interruptedStatus: status === 'suspended' ? 'exploring' : null });
    if (!can.allowed) return can.reason;
    return got === 'conditions-missing' ? got : 'moved';
  }

  it('a part may look, and a page that is stale moves nothing', async () => {
    const review = await makeReview('exploring');
    const version = (await reviewRow(review)).version + 1;
    expect(await move(review, 'suspend', review.coordinator, { version })).toMatchObject({ reason: 'stale' });
  });
});

describe('a move', () => {
  let review: MadeReview;
  beforeEach(async () => {
    review = await makeReview('exploring');
  });

  it('back writes the move, the reason, the activity, and opens the gate that was passed', async () => {
    await database()
      .update(gateRounds)
      .set({ askedAt: new Date(), askedById: review.seatHolders.lead ?? '' })
      .where(eq(gateRounds.requestId, review.id));
    expect(await move(review, 'step-back', review.seat('co'))).toMatchObject({ ok: true });
    expect(await reviewRow(review)).toMatchObject({ status: 'preparing' });
    const rounds = await database().select().from(gateRounds).where(eq(gateRounds.requestId, review.id));
    expect(rounds.filter(({ gate }) => gate === 'design').map(({ opening }) => opening)).toEqual([
      'first',
      'stepped_back',
    ]);
    expect(rounds.filter(({ gate }) => gate === 'analysis')).toHaveLength(1);
    const told = await database().select().from(activities).where(eq(activities.requestId, review.id));
    const last = told.find(({ name }) => name === 'reviews.review-stepped-back');
    expect(last?.data).toEqual({ from: 'exploring', to: 'preparing', reasonCode: 'incomplete' });
    expect(JSON.stringify(told)).not.toContain('overleg');
  });

  it.each([
    ['no reason', { reasonCode: undefined }, { reasonCode: 'required' }],
    ['a reason of something else', { reasonCode: 'criminal' }, { reasonCode: 'not-an-option' }],
    ['no words', { reason: undefined }, { reason: 'required' }],
    ['an address', { reason: 'Vraag het aan iemand@voorbeeld.example' }, { reason: 'found-e-mail' }],
  ] as const)('back is refused with %s', async (_, extra, fields) => {
    expect(await move(review, 'step-back', review.seat('lead'), extra)).toMatchObject({ ok: false, fields });
    expect(await reviewRow(review)).toMatchObject({ status: 'exploring' });
  });

  it('to a standstill keeps where it was, and back to there', async () => {
    expect(await move(review, 'suspend', review.coordinator, { lookAgainOn: '2020-01-01' })).toMatchObject({
      fields: { lookAgainOn: 'in-the-past' },
    });
    expect(await move(review, 'suspend', review.coordinator)).toMatchObject({ ok: true });
    expect(await reviewRow(review)).toMatchObject({
      status: 'suspended',
      interruptedStatus: 'exploring',
      suspendedReason: 'criminal',
    });
    expect(await move(review, 'resume', review.coordinator)).toMatchObject({ ok: true });
    expect(await reviewRow(review)).toMatchObject({ status: 'exploring', interruptedStatus: null });
  });

  it('that stops ends the request and the seats, and nothing moves any more', async () => {
    expect(await move(review, 'stop', review.coordinator)).toMatchObject({ ok: true });
    const [request] = await database()
      .select({ status: reviewRequests.status, reason: reviewRequests.closedReason })
      .from(reviewRequests)
      .where(eq(reviewRequests.id, review.id));
    expect(request).toEqual({ status: 'stopped', reason: 'no-consent' });
    const held = await database().select().from(seats).where(eq(seats.requestId, review.id));
    expect(held.map(({ state }) => state)).toEqual(['completed', 'completed', 'completed']);
    expect(await move(review, 'resume', review.coordinator)).toMatchObject({ reason: 'review-over' });
  });
});

describe('the agreement', () => {
  it('is a gate: a review starts when all of it is there, and not before', async () => {
    const review = await makeReview('agreeing');
    expect(await move(review, 'start', review.coordinator)).toMatchObject({ reason: 'conditions-missing' });
    await holdOrientation(review);
    await planReview(review);
    await giveConsents(review);
    expect(await move(review, 'start', review.coordinator)).toMatchObject({ reason: 'conditions-missing' });
    await countParticipants(review);
    expect(await reviewRow(review)).toMatchObject({ status: 'agreeing' });
  });
});

describe('the database refuses', () => {
  const refusal = (message: string) =>
    expect.objectContaining({
      cause: expect.objectContaining({ message: expect.stringContaining(message) }),
    });

  it('a state without the move that led to it', async () => {
    const review = await makeReview('exploring');
    const skipping = database()
      .update(reviews)
      .set({ status: 'drafting' })
      .where(eq(reviews.requestId, review.id));
    await expect(skipping).rejects.toEqual(refusal('its last move led to exploring'));
  });

  it('a move that the table does not have, or that begins elsewhere', async () => {
    const review = await makeReview('exploring');
    const values = { requestId: review.id, at: new Date(), event: 'begin-drafting' as const };
    await expect(
      database()
        .insert(reviewMoves)
        .values({ ...values, fromStatus: 'exploring', toStatus: 'drafting' }),
    ).rejects.toEqual(refusal('review_moves_allowed'));
    await expect(
      database()
        .insert(reviewMoves)
        .values({ ...values, fromStatus: 'dialogue', toStatus: 'drafting' }),
    ).rejects.toEqual(refusal('does not move from dialogue'));
  });

  it('a request that ends without its review', async () => {
    const review = await makeReview('exploring');
    const ending = database()
      .update(reviewRequests)
      .set({ status: 'completed', closedAt: new Date(), closedReason: 'review-closed' })
      .where(eq(reviewRequests.id, review.id));
    await expect(ending).rejects.toEqual(refusal('its request completed'));
  });

  it('a commissioner who changes more of their review than who may see the report', async () => {
    const review = await makeReview('exploring');
    const change = (values: Partial<typeof reviews.$inferInsert>) =>
      withActor(review.requester, ({ tx }) =>
        tx.update(reviews).set(values).where(eq(reviews.requestId, review.id)),
      );
    await change({ publication: 'none', publicationByFunction: 'directeur' });
    await expect(change({ supervisionsAgreed: 0 })).rejects.toEqual(refusal('changes nothing else'));
  });

  it('reads to whoever has no part in it', async () => {
    const review = await makeReview('exploring');
    const stranger = actorOf(review, 'stranger');
    const seen = async (actor: Actor) =>
      withActor(actor, ({ tx }) => tx.$count(reviews, eq(reviews.requestId, review.id)));
    expect(await seen(stranger)).toBe(0);
    expect(await seen(review.requester)).toBe(1);
    expect(await seen(review.seat('supervisor'))).toBe(1);
    const moves = async (actor: Actor) =>
      withActor(actor, ({ tx }) => tx.$count(reviewMoves, eq(reviewMoves.requestId, review.id)));
    expect(await moves(stranger)).toBe(0);
    expect(await moves(review.requester)).toBe(pathStatuses.indexOf('exploring'));
  });
});
