import { and, eq, inArray, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { reviews, seatVacancies } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { type AcceptedPair, acceptPair, type PairAcceptanceRefusal } from '../../matching/accept-pair.server';
import { changeReview } from '../open-review.server';

/**
 * The commissioner says yes: to everybody at once, or to whoever takes a seat that was left of a running review. With
 * that the seat is open no more.
 */
export async function settlePair(
  work: Work,
  input: Parameters<typeof acceptPair>[1],
): Promise<Result<AcceptedPair, PairAcceptanceRefusal>> {
  const accepted = await acceptPair(work, input);
  if (!accepted.ok || accepted.value.refilled.length === 0) return accepted;
  const { requestId, refilled } = accepted.value;
  // Why a seat was left is not for the commissioner to read.
  await asSystem(work, 'reviews', async (system) => {
    await system.tx
      .update(seatVacancies)
      .set({ filledAt: work.now })
      .where(
        and(
          eq(seatVacancies.requestId, requestId),
          isNull(seatVacancies.filledAt),
          inArray(
            seatVacancies.seat,
            refilled.map(({ seat }) => seat),
          ),
        ),
      );
    const [review] = await system.tx
      .select()
      .from(reviews)
      .where(eq(reviews.requestId, requestId))
      .for('update');
    if (review) await changeReview(system, review, {});
  });
  for (const { seat, personId } of refilled) {
    await recordActivity(work, { name: 'reviews.seat-refilled', requestId, personId, data: { seat } });
  }
  return succeed(accepted.value);
}
