import { asc, eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { agreeShare } from '~/domain/reviews/agreement/agree-share.server';
import { makePlan } from '~/domain/reviews/agreement/make-plan.server';
import { findPlanToChange } from '~/domain/reviews/agreement/plan-queries.server';
import { sendQuote } from '~/domain/reviews/agreement/send-quote.server';
import { findReviewHead, type ReviewHead } from '~/domain/reviews/review-queries.server';
import { coordinatorAtWork, done, type Stage } from './coordinator-at-work';

/** Of the reviews that wait for their agreement the plan was made and the quote sent yesterday; of one a payer agreed. */
export async function settleQuotes(stage: Stage): Promise<void> {
  const work = await coordinatorAtWork(stage);
  const waiting = await work.tx
    .select({ reference: reviewRequests.reference })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .where(eq(reviews.status, 'agreeing'))
    .orderBy(asc(reviews.openedAt), asc(reviewRequests.reference));
  const today = calendarDayAt(work.now);
  for (const { reference } of waiting) {
    await planAsProposed(work, await headOf(work, reference));
    const terms = { hourlyRate: 9500, vatTreatment: 'exempt', validUntilOn: addDays(today, 60) } as const;
    done(await sendQuote(work, { ...(await shown(work, reference)), ...terms }));
  }
  const [first] = waiting;
  if (!first) throw new Error('no review of the demonstration waits for its agreement');
  const yes = { position: 1, byFunction: 'manager bedrijfsvoering', agreedOn: today };
  done(await agreeShare(work, { ...(await shown(work, first.reference)), ...yes }));
}

async function planAsProposed(work: Work, head: ReviewHead): Promise<void> {
  const { proposal, supervisionsAgreed } = await findPlanToChange(work, head);
  if (!proposal) throw new Error('a review of the demonstration has no form');
  const { reference, version } = head;
  done(
    await makePlan(work, { ...proposal, reference, version, supervisionsAgreed, supervisorHours: 8 * 60 }),
  );
}

async function headOf(work: Work, reference: string): Promise<ReviewHead> {
  const head = await findReviewHead(work, reference);
  if (!head) throw new Error(`the coordinator has no part in ${reference}`);
  return head;
}

/** Reference and version, as the page shows them. */
async function shown(work: Work, reference: string) {
  return { reference, version: (await headOf(work, reference)).version };
}
