import { asc, count, desc, eq, inArray } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type Month, monthOf } from '../../kernel/month';
import type { ReviewForm } from '../../registry/review-form';
import type { ReviewerCount } from '../reviewer-count';
import { type PayerReadiness, readinessOf } from './payer-readiness';

export const confirmedPerPage = 25;

export interface ConfirmedRequest {
  readonly reference: string;
  readonly confirmedAt: Date;
  readonly startMonth: Month;
  readonly reviewForm: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  /** The estimate, for each of them. */
  readonly minutesPerReviewer: number;
  readonly payers: readonly PayerReadiness[];
}

export interface ConfirmedList {
  readonly requests: readonly ConfirmedRequest[];
  readonly total: number;
  readonly pages: number;
}

/**
 * Confirmed requests with who pays for them, for the treasurer; the newest first. What a review is about, and
 * where, is not in it.
 */
export async function listConfirmedWithPayers(work: Work, page: number): Promise<ConfirmedList> {
  if (!hasRole(work.actor, 'treasurer')) return { requests: [], total: 0, pages: 1 };
  const confirmed = eq(reviewRequests.status, 'confirmed');
  const [counted] = await work.tx.select({ total: count() }).from(reviewRequests).where(confirmed);
  const total = counted?.total ?? 0;
  const rows = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      confirmedAt: reviewRequests.statusSince,
      startMonth: askedInReviews(reviewRequests.startMonth),
      reviewForm: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
    })
    .from(reviewRequests)
    .where(confirmed)
    .orderBy(desc(reviewRequests.statusSince), asc(reviewRequests.reference))
    .limit(confirmedPerPage)
    .offset((page - 1) * confirmedPerPage);
  const payers = await work.tx
    .select()
    .from(requestPayers)
    .where(
      inArray(
        requestPayers.requestId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(requestPayers.requestId), asc(requestPayers.position));
  return {
    requests: rows.map(({ id, startMonth, minutesPerReviewer, ...row }) => ({
      ...row,
      startMonth: monthOf(startMonth),
      minutesPerReviewer: minutesPerReviewer ?? 0,
      payers: payers.filter((payer) => payer.requestId === id).map(readinessOf),
    })),
    total,
    pages: Math.max(1, Math.ceil(total / confirmedPerPage)),
  };
}
