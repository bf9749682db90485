import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { gateScorers } from '~/db/schema/review-quality';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../accounts/actor';
import { fail, type Result, succeed } from '../kernel/result';
import type { SeatName } from '../matching/invitation-status';
import {
  findRequestHead,
  type LockedRequest,
  lockRequest,
  participantsOf,
} from '../requests/triage/open-for-triage.server';
import type { ReviewPart } from './review-lifecycle';
import { isOver } from './review-status';

export interface ReviewForChange {
  readonly reference: string;
  /** The version of the review as the page showed it. */
  readonly version: number;
}

export type ReviewRow = typeof reviews.$inferSelect;

export interface OpenedReview {
  readonly review: ReviewRow;
  readonly request: LockedRequest;
  readonly parts: readonly ReviewPart[];
  readonly personId: string;
}

export type OpenReviewRefusal = 'not-found' | 'stale' | 'not-yours' | 'review-over';

/**
 * A review, locked with its request until the transaction ends, when it still is as the page showed it, runs, and is
 * for one of these parts to change. Whoever has no part in it finds nothing. A closed one opens where that is asked for.
 */
export async function openReview(
  work: Work,
  { reference, version }: ReviewForChange,
  by: readonly ReviewPart[],
  { alsoClosed = false }: { readonly alsoClosed?: boolean } = {},
): Promise<Result<OpenedReview, OpenReviewRefusal>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const head = await findRequestHead(work, reference);
  if (!head) return fail('not-found');
  const parts = await partsIn(work, head);
  if (parts.length === 0) return fail('not-found');
  const request = await lockRequest(work, head.id);
  const [review] = await work.tx.select().from(reviews).where(eq(reviews.requestId, head.id)).for('update');
  if (!request || !review) return fail('not-found');
  if (!by.some((part) => parts.includes(part))) return fail('not-yours');
  if (review.version !== version) return fail('stale');
  const isOpen = !isOver(review.status) || (alsoClosed && review.status === 'closed');
  return isOpen ? succeed({ review, request, parts, personId }) : fail('review-over');
}

/**
 * What the person who asks is in this review. A coordinator with a part of their own in it does not coordinate it, and
 * whoever asked the question is the commissioner and nothing else.
 */
export async function partsIn(
  work: Work,
  { id, requesterId }: { readonly id: string; readonly requesterId: string },
): Promise<ReviewPart[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  if (personId === requesterId) return ['commissioner'];
  const parts = new Set<ReviewPart>();
  for (const seat of await seatsOfPerson(work, id, personId)) {
    parts.add(seat === 'supervisor' ? 'supervisor' : 'reviewer');
  }
  const scored = await work.tx
    .select({ gate: gateScorers.gate, place: gateScorers.place })
    .from(gateScorers)
    .where(
      and(eq(gateScorers.requestId, id), eq(gateScorers.personId, personId), isNull(gateScorers.endedAt)),
    );
  if (scored.length > 0) parts.add('supervisor');
  if (scored.some(({ gate, place }) => gate === 'report' && place === 'first')) parts.add('scorer');
  if (parts.size === 0 && hasRole(work.actor, 'coordinator')) {
    const hasPart = (await participantsOf(work, id)).includes(personId);
    if (!hasPart) parts.add('coordinator');
  }
  return [...parts];
}

async function seatsOfPerson(work: Work, requestId: string, personId: string): Promise<SeatName[]> {
  const rows = await work.tx
    .select({ seat: seats.seat })
    .from(seats)
    .where(
      and(
        eq(seats.requestId, requestId),
        eq(seats.personId, personId),
        inArray(seats.state, ['confirmed', 'completed']),
      ),
    );
  return rows.map(({ seat }) => seat);
}

type Change = Partial<Omit<ReviewRow, 'requestId' | 'version' | 'statusSince' | 'openedAt' | 'origin'>>;

/** Writes the change and raises the version, so that every page that shows an older one is stale. */
export async function changeReview(work: Work, review: ReviewRow, change: Change): Promise<void> {
  const moves = change.status !== undefined && change.status !== review.status;
  await work.tx
    .update(reviews)
    .set({
      ...change,
      ...(moves ? { statusSince: work.now } : {}),
      version: sql`${reviews.version} + 1`,
    })
    .where(eq(reviews.requestId, review.requestId));
}
