import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { database, type Transaction } from '~/db/client.server';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import { reviewMoveReasons, reviewMoves, reviews, seatVacancies } from '~/db/schema/reviews';
import type { RequestStatus } from '~/domain/requests/request-status';
import type { PlantedText } from './planted-places';
import type { MadeRequest } from './requests';

/** What stands in a review of this request, whatever state that is in: the triggers that ask for one are left out. */
export async function plantInReview(
  { id, requesterId }: MadeRequest,
  { status, at }: { readonly status: RequestStatus; readonly at: Date },
  text: PlantedText,
): Promise<void> {
  const quoteId = randomUUID();
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx
      .insert(reviews)
      .values({ requestId: id, origin: 'foundation', statusSince: at, openedAt: at, ...endOf(status) })
      .onConflictDoNothing();
    await tx.insert(quotes).values({
      id: quoteId,
      requestId: id,
      version: 1,
      reviewers: 2,
      minutesPerReviewer: 1800,
      hourlyRateCents: 9500,
      vatTreatment: 'exempt',
      vatBasisPoints: 0,
      netCents: 570_000,
      vatCents: 0,
      validUntilOn: '2030-03-01',
      groundRulesVersion: '2029-1',
      sentById: requesterId,
      sentAt: at,
    });
    await tx.insert(quoteShares).values({
      quoteId,
      position: 1,
      payerName: text('quotepayer'),
      shareBasisPoints: 10_000,
      netCents: 570_000,
      vatCents: 0,
      agreedOn: '2030-01-07',
      agreedByFunction: text('agreementfunction'),
      agreementRecordedById: requesterId,
      agreementRecordedAt: at,
    });
    await plantReasons(tx, { id, requesterId, at }, text);
  });
}

async function plantReasons(
  tx: Transaction,
  { id: requestId, requesterId, at }: Pick<MadeRequest, 'id' | 'requesterId'> & { readonly at: Date },
  text: PlantedText,
): Promise<void> {
  const [move] = await tx
    .insert(reviewMoves)
    .values({ requestId, at, event: 'hand-over', fromStatus: 'agreeing', toStatus: 'preparing' })
    .returning({ id: reviewMoves.id });
  if (!move) throw new Error('a move was not written');
  await tx.insert(reviewMoveReasons).values({ moveId: move.id, requestId, reason: text('movereason') });
  await tx.insert(seatVacancies).values({
    requestId,
    seat: 'lead',
    leftById: requesterId,
    reason: text('vacancyreason'),
    openedAt: at,
    filledAt: at,
  });
}

function endOf(status: RequestStatus) {
  if (status === 'completed') return { status: 'closed' } as const;
  if (status !== 'stopped') return {};
  return { status: 'stopped', stoppedReason: 'commissioner', stoppedCosts: 'nothing' } as const;
}
